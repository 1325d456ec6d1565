import { findAnchor, pinAt, type HeadingNode, type ParsedDocument, type Pin } from '../core/index.js';

/** The headings whose numbers are fixed, each with its pin. Asks the core about those alone that a pin can mean. */
export function pinnedHeadings(
  document: ParsedDocument,
  pins: readonly Pin[],
): readonly { readonly node: HeadingNode; readonly pin: Pin }[] {
  const { nodes } = document.structure;
  const meant = new Set(pins.flatMap((pin) => headingOf(document, pin) ?? []));
  return nodes.flatMap((node) => {
    const pin = meant.has(node.index) ? pinAt(document, node.line) : undefined;
    return pin ? [{ node, pin }] : [];
  });
}

/** The index of the heading at a pin's anchor, or of the first one of the series that begins below it. */
function headingOf(document: ParsedDocument, pin: Pin): number | undefined {
  const { nodes, series } = document.structure;
  const line = pin.at && findAnchor(document, pin.at);
  const at = nodes.find((node) => node.line === line)?.index;
  if (pin.kind === 'keep') return at;
  const parent = pin.at ? at : -1;
  const started = series.find((one) => one.form === pin.form && one.parent === parent);
  return started?.members.find(({ node }) => node >= 0)?.node;
}

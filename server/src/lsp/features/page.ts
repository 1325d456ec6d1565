import {
  characterPitch,
  linePitch,
  PAGE_STYLES,
  pageParagraphs,
  STANDARD_LAYOUT,
  styleSetting,
  type PageLayout,
} from '../../core/index.js';
import { plainUri } from '../params.js';
import type { PageAnswer, PageMeasures, PageParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/page`: the document as a page shows it, as it is in the editor, for any document that is open. */
export const page: DocumentRequest<PageParams, PageAnswer | null> = {
  uri: plainUri,
  empty: null,
  unrecognised: true,
  answer(_session, { version, analysis: { document } }) {
    const layout = STANDARD_LAYOUT;
    return {
      version,
      layout: measuresOf(layout),
      styles: Object.fromEntries(PAGE_STYLES.map((style) => [style, styleSetting(style, layout)])),
      paragraphs: pageParagraphs(document, layout).map((paragraph) => ({
        ...paragraph,
        runs: paragraph.runs.map(({ text, face }) => ({ text, face })),
      })),
    };
  },
};

function measuresOf(layout: PageLayout): PageMeasures {
  const { paper, margins, lines, sizes, faces, latinFace, pageNumbers } = layout;
  const pitches = { linePitch: linePitch(layout), characterPitch: characterPitch(layout) };
  return { paper, margins, lines, ...pitches, sizes, faces, latinFace, pageNumbers };
}

import { arithmeticOf, figureRows, normalised, roleName } from '../../core/index.js';
import { rangeOf } from '../convert.js';
import { plainUri } from '../params.js';
import type { FiguresAnswer, FiguresParams } from '../protocol.js';
import type { DocumentRequest } from '../request.js';

/** `gongwen/figures`: the figures of a document with what they were held against. */
export const figureList: DocumentRequest<FiguresParams, FiguresAnswer | null> = {
  uri: plainUri,
  empty: null,
  slow: true,
  answer: (_session, { version, locale, analysis: { document } }) => ({
    version,
    figures: figureRows(document).map((row) => {
      const { figure, status } = row;
      return {
        range: rangeOf(document.lines, figure.span),
        indicator: figure.noun,
        text: document.slice(figure.span),
        normalised: normalised(figure),
        role: roleName(figure.role, locale),
        period: figure.period,
        place: figure.place,
        status,
        arithmetic: arithmeticOf(row),
      };
    }),
  }),
};

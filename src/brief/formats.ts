import type { BriefDocument } from './document.js';
import { htmlOf } from './html.js';

/** The formats of a brief. */
export const briefFormats = {
  html: {
    mediaType: 'text/html; charset=utf-8',
    binary: false,
    write: async (brief: BriefDocument) => Buffer.from(htmlOf(brief)),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    // The library is heavy, and most questions are none for a document.
    write: async (brief: BriefDocument) => (await import('./docx.js')).docxOf(brief),
  },
} as const satisfies Record<
  string,
  { mediaType: string; binary: boolean; write(brief: BriefDocument): Promise<Buffer> }
>;

export type BriefFormat = keyof typeof briefFormats;

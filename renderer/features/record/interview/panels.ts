import type { Occasion } from '../../../../shared/domain/content.ts';

/** Takes the newest occasion and gives the next. */
export type OccasionChange = (next: (occasion: Occasion) => Occasion) => void;

/** Where a break or a note that was just begun is written; the shortcuts go there. */
export const breakFieldId = 'break-asked-by';
export const noteFieldId = 'note-observed';

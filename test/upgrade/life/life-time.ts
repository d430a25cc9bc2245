import { instant } from '#kernel';

/** A Monday morning on which every recorded life begins: nothing depends on when a release was made. */
export const LIFE_BEGINS = instant(Date.UTC(2026, 0, 5, 8));
/** Between two things that people do. */
export const LIFE_STEP_MS = 1_000;

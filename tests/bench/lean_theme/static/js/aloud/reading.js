export const aloud = true;

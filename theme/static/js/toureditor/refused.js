/** What the editor does not do, with the reason in a German sentence for the one who asked. */
export class Refused extends Error {}

/** The adaptivecards library, which a plain script put on the window, with its types. */
// @ts-check

export const AdaptiveCards = /** @type {typeof import('adaptivecards')} */ (
  /** @type {any} */ (globalThis)['AdaptiveCards']
);

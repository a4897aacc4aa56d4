/**
 * Teams' host config (sizes, spacing, behaviour) with colours as CSS variables: light, dark and forced colours without
 * drawing a card again. The published config's green and yellow words fail WCAG AA; tokens.css has darker ones, measured.
 */
// @ts-check
import { AdaptiveCards } from './adaptive-cards.js';

const surfaces = ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'];
const colours = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'];
const fontFamily = 'var(--font)';

export function hostConfigFrom(/** @type {any} */ teams) {
  return new AdaptiveCards.HostConfig({
    ...teams,
    separator: { lineThickness: 1, lineColor: 'var(--card-line)' },
    fontTypes: {
      default: { ...teams.fontTypes?.default, fontFamily },
      monospace: { ...teams.fontTypes?.monospace, fontFamily: 'var(--font-mono)' },
    },
    containerStyles: Object.fromEntries(surfaces.map((surface) => [surface, surfaceOf(surface)])),
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: { weight: 'Bolder' },
      },
      errorMessage: { color: 'Attention', size: 'Default', weight: 'Default', spacing: 'Small' },
    },
  });
}

function surfaceOf(/** @type {string} */ surface) {
  return {
    backgroundColor: `var(--card-on-${surface})`,
    borderColor: 'var(--card-line)',
    foregroundColors: Object.fromEntries(
      colours.map((name) => [name, { default: `var(--card-${name})`, subtle: subtle(name) }]),
    ),
  };
}

/** Only plain text grows paler: a state's colour must stay readable. */
function subtle(/** @type {string} */ name) {
  return name === 'default' ? 'var(--card-subtle)' : `var(--card-${name})`;
}

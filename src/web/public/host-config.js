/** How cards look on our page. Colours are CSS variables, so that light and dark change without drawing a card again. */

const names = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'];
const surfaces = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'];

const foregroundColors = Object.fromEntries(
  names.map((name) => {
    const plain = name === 'dark' || name === 'light' ? 'default' : name;
    // Only plain text grows paler: the colour of a state must stay readable.
    return [
      name,
      { default: `var(--${plain})`, subtle: plain === 'default' ? 'var(--subtle)' : `var(--${plain})` },
    ];
  }),
);

const font = {
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

export const hostConfig = {
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 0 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontTypes: { default: font, monospace: font },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
  },
  textBlock: { headingLevel: 2 },
  containerStyles: Object.fromEntries(
    surfaces.map((name) => [
      name,
      { backgroundColor: `var(--on-${name})`, borderColor: 'var(--line)', foregroundColors },
    ]),
  ),
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'default', weight: 'default', spacing: 'small' },
  },
};

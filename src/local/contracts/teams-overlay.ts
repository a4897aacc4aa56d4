/** What Teams adds to Adaptive Cards 1.5, as far as we use it: checked apart, then taken off before the schema is asked. */

/** Elements that only Teams draws: each needs a `fallback` for all who do not. */
export const teamsElements: readonly string[] = [
  'Badge',
  'ProgressBar',
  'ProgressRing',
  'Icon',
  'CompoundButton',
  'Chart.Donut',
  'Chart.Pie',
  'Chart.Line',
  'Chart.VerticalBar',
  'Chart.VerticalBar.Grouped',
  'Chart.HorizontalBar',
  'Chart.HorizontalBar.Stacked',
  'Chart.Gauge',
];

/** Properties that Teams understands on 1.5 elements. */
export const teamsProperties: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['msteams'],
  'Input.ChoiceSet': ['choices.data', 'valueChangedAction'],
  'Input.Text': ['valueChangedAction'],
  'Input.Date': ['valueChangedAction'],
  Container: ['targetWidth', 'roundedCorners', 'showBorder'],
  Column: ['targetWidth', 'roundedCorners', 'showBorder'],
  ColumnSet: ['targetWidth', 'roundedCorners', 'showBorder'],
  TextBlock: ['targetWidth'],
  Image: ['targetWidth'],
};

/** Values that Teams draws though the 1.5 schema does not list them: a field that filters while somebody types is 1.6 there. */
export const teamsValues: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Input.ChoiceSet': { style: ['filtered'] },
};

/** JSON Schemas of the properties above that have a shape of their own. */
export const overlaySchemas = {
  msteams: {
    type: 'object',
    additionalProperties: false,
    properties: { width: { enum: ['Full'] }, entities: { type: 'array', items: { type: 'object' } } },
  },
  'choices.data': {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'dataset'],
    properties: {
      type: { const: 'Data.Query' },
      dataset: { type: 'string', minLength: 1 },
      associatedInputs: { enum: ['auto', 'none'] },
      count: { type: 'number' },
      skip: { type: 'number' },
    },
  },
  valueChangedAction: {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'targetInputIds'],
    properties: {
      type: { const: 'Action.ResetInputs' },
      targetInputIds: { type: 'array', items: { type: 'string' } },
    },
  },
  targetWidth: { type: 'string', pattern: '^(atLeast:|atMost:)?(VeryNarrow|Narrow|Standard|Wide)$' },
  roundedCorners: { type: 'boolean' },
  showBorder: { type: 'boolean' },
  /** `data.msteams` of an action. */
  actionData: {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: ['task/fetch', 'messageBack', 'imBack', 'invoke', 'signin'] } },
  },
} as const;

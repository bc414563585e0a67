/** Why a coefficient has no value, in sentences for people. */
export const reasons = {
  oneCoder: 'Agreement needs at least two coders.',
  noPairs: 'No unit was rated by two coders, so there is nothing to compare.',
  noCompleteUnit: 'No unit was rated by every coder.',
  noVariation:
    'All the ratings compared are the same, so there is no variation to tell agreement from chance.',
  oneCode: 'There is only one code to choose from, so the coders could not have disagreed.',
  codeUnused: 'No coder gave this code to a unit that two coders rated.',
  noRoomForKappa:
    'With what each coder used, kappa could not be above zero, so there is nothing to compare it with.',
  notNumbers: 'This coefficient compares distances, so every code has to be a number.',
  noOrder: 'The order of the codes isn’t known: list them from lowest to highest.',
  negativeRatio: 'Ratios can only be compared between numbers of zero or more.',
  twoCoders: 'This coefficient is made for exactly two coders.',
  onlyChance: 'Chance alone would bring full agreement, so nothing can be told apart from it.',
  weightsUnfit: 'The table of weights needs one row and one column for each code.',
  unevenRatings: 'This standard error needs the same number of ratings for every unit.',
  noSharedCode: 'The coders used no code in common, so there is nothing that could have agreed.',
  codeNotMarked: 'No coder marked anything with this code.',
  noSpans: 'No coder marked anything.',
  nothingToMark: 'The text is empty, so there is nothing to mark.',
  overlappingCodes:
    'A coder gave some words two codes, and this coefficient needs at most one; it can be had code by code.',
  noGapsOrNoMarks:
    'Either everything was marked or nothing, so marked and not marked can’t be told apart from chance.',
  noVariationOfMarks:
    'What two coders marked in common has no two different codes, so there is no variation.',
  oneUnit: 'Only one unit was rated by every coder, so the units can’t be told apart.',
  noVariationOfUnits: 'The ratings don’t tell the units apart, so there is no variation to agree on.',
  noPlaceForBoundary: 'A text of one unit has no place for a boundary.',
  noBoundary: 'No coder set a boundary, so there is nothing to compare.',
  windowTooWide: 'The text is shorter than the window that is moved along it.',
  codersDiffer: 'Each text has to be cut up by the same number of coders.',
  notOneSpan:
    'This distance is that of one marked stretch of each coder, and a coder has none or more than one.',
  noSamples: 'No random text could be drawn, so what chance would bring isn’t known.',
  noError: 'The standard error is zero, so nothing can be set against it.',
  noCountedPositions: 'Positions can only be counted where spans begin and end at whole numbers.',
  noInterval: 'There are too few different units for an interval.',
  noCodes: 'There is no code to compare.',
  noKappaOfACode: 'None of the codes has a kappa of its own.',
  silentCoder: (coder: number) => `Coder ${coder} rated no unit, so what chance would bring isn’t known.`,
  pairWithoutVariation: (first: number, second: number) =>
    `Coders ${first} and ${second} gave one and the same code throughout, so their kappa has no value.`,
  pairWithoutUnits: (first: number, second: number) =>
    `Coders ${first} and ${second} have no unit in common, so their kappa has no value.`,
} as const;

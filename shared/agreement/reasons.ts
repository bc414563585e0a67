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
  noCodes: 'There is no code to compare.',
  noKappaOfACode: 'None of the codes has a kappa of its own.',
  silentCoder: (coder: number) => `Coder ${coder} rated no unit, so what chance would bring isn’t known.`,
  pairWithoutVariation: (first: number, second: number) =>
    `Coders ${first} and ${second} gave one and the same code throughout, so their kappa has no value.`,
  pairWithoutUnits: (first: number, second: number) =>
    `Coders ${first} and ${second} have no unit in common, so their kappa has no value.`,
} as const;

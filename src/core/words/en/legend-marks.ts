/** What a map shows beside the lines that it is of. */

export const SQUARE_MEANS = 'A square: people said to be there already.';

export const PALE_LINES_MEAN = 'Pale lines are other routes.';

export const NOTHING_TO_DRAW = 'No line begins or ends here: there is nothing to draw.';

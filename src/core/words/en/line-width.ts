/** Goes on after a figure, in small letters. The map's page says it anew with each filter, and holds no more of claims. */
export const GIVES_LINE_ITS_WIDTH = 'gives a line its width';

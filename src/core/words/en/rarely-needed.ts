/** The two buttons behind which stands what a reader rarely needs. */

export const OPTIONS = 'Options: time, names, colours, globe';
export const USE_THIS = 'Use this: link, cite, embed, data';

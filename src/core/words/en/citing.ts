/** Above what is to be copied to cite something. */

export const CITE = 'Cite';

export const HOW_TO_CITE_ATLAS = 'How to cite the atlas';

export const HOW_TO_CITE_DATA = 'How to cite the data';

/** As Unicode names English in disguise. */
export const LOCALE = 'en-XA';

/** What language a page says that it is in (`<html lang>`). */
export const LOCALE = 'en';

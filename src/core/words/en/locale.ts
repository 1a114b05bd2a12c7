/** What language a page says that it is in (`<html lang>`); stands apart from the messages, since no script needs it. */
export const LOCALE = new Intl.Locale('en');

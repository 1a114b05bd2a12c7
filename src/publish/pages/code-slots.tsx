/** How messages with code in them are dressed. */
export const CODE = { code: (text: string) => <code>{text}</code> };

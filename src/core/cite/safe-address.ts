/** Characters that an address may hold but a file of citations may trip over, and all that is not ASCII. */
const UNSAFE = /[^!#-;=?-[\]_a-z~]/gu;

/** An address with nothing in it but the ASCII characters that addresses are written in. Encoding it twice changes nothing. */
export function safeAddress(address: string): string {
  return address.replace(UNSAFE, (character) => encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')));
}

/**
 * The tool by which a language picks the form that a number asks for. The forms are those of CLDR that its whole
 * numbers take: `one | other` in English, `one | few | many` in Russian, `other` alone in Korean.
 *
 * A form may be anything that a message is made of: a word, a whole sentence, pieces.
 */
/* @__NO_SIDE_EFFECTS__ */
export function pluralIn<Form extends Intl.LDMLPluralRule>(language: string) {
  const rules = new Intl.PluralRules(language);

  /** @throws RangeError where the number takes a form that the language's messages do not give, as 1.5 in Russian. */
  return function plural<Message>(number: number, forms: Readonly<Record<Form, Message>>): Message {
    const form = rules.select(number);
    if (!isGiven(form, forms)) throw new RangeError(`${number} takes the form “${form}”, which is not given.`);
    return forms[form];
  };
}

function isGiven<Form extends string>(form: string, forms: Readonly<Record<Form, unknown>>): form is Form {
  return Object.hasOwn(forms, form);
}

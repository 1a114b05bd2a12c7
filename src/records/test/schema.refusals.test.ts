import { describeRefusals, RECORD, record } from './fixture-project.ts';

describeRefusals('spelling and form', [
  [
    'an unknown field',
    [record('    joint: true', '    jiont: true\n    joint: true')],
    `${RECORD}:42  There is no field "jiont" here. Did you mean "joint"?`,
  ],
  [
    'an unknown field deep inside',
    [record('unit: persons, text: Nine', 'unit: persons, txt: x, text: Nine')],
    `${RECORD}:85  There is no field "txt" here. Did you mean "text"?`,
  ],
  [
    'a value in braces that a comma cuts off',
    [record('unit: persons, text: Nine', 'unit: persons, of: them, he said, text: Nine')],
    `${RECORD}:85  "he said" is no field: it looks like the rest of a text that was cut at its comma. Put the whole value in quotation marks: text: "about 1,000 workers".`,
    `${RECORD}:85  There is no field "of" here. Known: "value", "low", "high", "low_words", "high_words", "qualifier", "unit", "text" or "groups".`,
  ],
  [
    'an unknown section',
    [record('nothing:\n', 'remarks: []\nnothing:\n')],
    `${RECORD}:114  There is no field "remarks" here. A record has article, excerpts, claims, circumstances, nothing.`,
  ],
  [
    'a misspelt status',
    [record('status: under_way', 'status: underway')],
    `${RECORD}:70  status says "underway", which is no status. Did you mean "under_way"?`,
  ],
  [
    'a topic that there is not',
    [record('topic: bribes', 'topic: weather')],
    `${RECORD}:102  topic says "weather", which is no topic. Known: "wages", "company_payments", "fees", "bribes", "criteria", "exclusions", "procedure", "agencies", "documents", "training", "surveillance", "conditions", "defections", "families", "rations", "rotation", "motives", "demand", "politics", "sanctions", "expert" or "sourcing".`,
  ],
  [
    'a currency that there is not',
    [record('currency: CNY', 'currency: CNX')],
    `${RECORD}:100  amounts.currency says "CNX", which is no currency (ISO 4217). Did you mean "CNY"?`,
  ],
  [
    'a fact left out instead of null',
    [record('    quantity: { value: 9, qualifier: null, unit: persons, text: Nine }\n', '')],
    `${RECORD}:79  The field "quantity" is missing. Write it, with null where the text says nothing of it.`,
  ],
  [
    'a quantity without figure or word',
    [record('quantity: { value: 9, ', 'quantity: { ')],
    `${RECORD}:85  The quantity is neither a figure, nor a range, nor a word in place of a figure. Write value, or low and high, or only a qualifier; low_words or high_words for the end of a range that is printed in words; and null for the whole quantity where nothing is said.`,
  ],
  [
    'zero people in place of silence',
    [record('value: 9,', 'value: 0,')],
    `${RECORD}:85  quantity.value says 0, which is no number of people. Write a whole number above 0; for silence, quantity: null.`,
  ],
  [
    'a year that YAML takes for a number',
    [record('when: "2024"', 'when: 2024')],
    `${RECORD}:47  period.when is the number 2024, where text is wanted. Put it in quotation marks: "2024".`,
  ],
  [
    'a day that its month does not have',
    [record('when: 2023-03,', 'when: 2023-02-30,')],
    `${RECORD}:89  period.when says "2023-02-30", and 2023-02 has no day 30. Write a day from 01 to 28, or the month alone: 2023-02.`,
  ],
  [
    'a month that no year has',
    [record('when: 2023-03,', 'when: 2023-21,')],
    `${RECORD}:89  period.when says "2023-21", and there is no month 21. Write a month from 01 to 12; a season has no number here.`,
  ],
  [
    'an interval that ends before it begins',
    [record('when: 2023-03,', 'when: 2023-03/2023-01,')],
    `${RECORD}:89  period.when says "2023-03/2023-01", an interval that ends before it begins. Write 2023-01/2023-03.`,
  ],
  [
    'an EDTF string that is not one',
    [record('when: 2023-03,', 'when: March 2023,')],
    `${RECORD}:89  period.when says "March 2023", which is not an EDTF date of level 0 or 1, nor a set of dates. Write 2025, 2025-05, 2025-05-01, 201X or an interval such as 2025-05/2025-12 or 2025-05/.., with ?, ~ or % at the end; for one of two, "[2025-05, 2025-07]" in quotation marks.`,
  ],
  [
    'a set of one date',
    [record('when: 2023-03,', 'when: "[2023-03]",')],
    `${RECORD}:89  period.when says "[2023-03]", a set of one date. Write 2023-03.`,
  ],
  [
    'a set that is not in order',
    [record('when: 2023-03,', 'when: "[2023-03, 2023-02]",')],
    `${RECORD}:89  period.when says "[2023-03, 2023-02]", a set whose dates are not apart and in order. Write the earlier date first, and no date that lies within another: "[2025-05, 2025-07]", in quotation marks.`,
  ],
  [
    'a set with an interval in it',
    [record('when: 2023-03,', 'when: "{2023, 2024-01/2024-02}",')],
    `${RECORD}:89  period.when says "{2023, 2024-01/2024-02}", a set that holds "2024-01/2024-02". Write dates with commas between them; what goes on from one to another is an interval: 2025-05/2025-12.`,
  ],
  [
    'a day in a set that no calendar has',
    [record('when: 2023-03,', 'when: "[2023-02-28, 2023-02-29]",')],
    `${RECORD}:89  period.when says "[2023-02-28, 2023-02-29]", and 2023-02 has no day 29. Write a day from 01 to 28, or the month alone: 2023-02.`,
  ],
  [
    'a set without quotation marks, which YAML takes for a list',
    [record('when: 2023-03,', 'when: [2023-02, 2023-03],')],
    `${RECORD}:89  period.when is ["2023-02","2023-03"], where text is wanted. Put the set of dates in quotation marks: "[2023-02, 2023-03]".`,
  ],
  [
    'a set of both without quotation marks, which YAML takes for fields',
    [record('when: 2023-03,', 'when: { 2023-02, 2023-03 },')],
    `${RECORD}:89  period.when is a group of fields, where text is wanted. Put the set of dates in quotation marks: "{2023-02, 2023-03}".`,
  ],
  [
    'a text that curly quotation marks do not quote, cut at its comma',
    [record('basis: “in March” of the year', 'basis: “in March”, of the year')],
    `${RECORD}:89  "of the year of publication." is no field: it looks like the rest of a text that was cut at its comma. Put the whole value in quotation marks: text: "about 1,000 workers". Curly quotation marks do not quote, and stand inside the straight ones: "“In April”, said in May."`,
  ],
  [
    'a list of names left out',
    [record('  authors: [A. Writer]\n', '')],
    `${RECORD}:1  The field "authors" is missing. Write it, with [] where there are none.`,
  ],
  [
    'a day of publication that is none',
    [record('earliest: 2023-05-03', 'earliest: 2023-05-32')],
    `${RECORD}:15  published.earliest says "2023-05-32", and 2023-05 has no day 32. Write a day from 01 to 31, or the month alone: 2023-05.`,
  ],
  [
    'a text in braces that was cut at its comma',
    [record('text: "1,200 orchard hands"', 'text: 1,200 orchard hands')],
    `${RECORD}:43  "200 orchard hands" is no field: it looks like the rest of a text that was cut at its comma. Put the whole value in quotation marks: text: "about 1,000 workers".`,
    `${RECORD}:43  quantity.text is the number 1, where text is wanted. Put it in quotation marks: "1".`,
  ],
  [
    'an address that is not https',
    [record('address: https://herald', 'address: http://herald')],
    `${RECORD}:12  address says "http://herald.example/orchard", which is not an https address. Write the whole address, beginning with "https://".`,
  ],
  [
    'a text direction turned round inside a quotation',
    [record('exact: “Nine came', 'exact: “\u202ENine came')],
    `${RECORD}:34  exact holds a character that cannot be seen (U+202E right-to-left override). Take it out; if it is in the text as captured, take it out there too and seal again.`,
  ],
  [
    'a character of no width inside a quotation',
    [record('text: 300 yuan', 'text: 300\u200B yuan')],
    `${RECORD}:100  amounts.text holds a character that cannot be seen (U+200B space of no width). Take it out; if it is in the text as captured, take it out there too and seal again.`,
  ],
  [
    'a control character inside a quotation',
    [record('status_text: came back', 'status_text: "came\\u0007 back"')],
    `${RECORD}:88  status_text holds a character that cannot be seen (U+0007). Take it out; if it is in the text as captured, take it out there too and seal again.`,
  ],
]);

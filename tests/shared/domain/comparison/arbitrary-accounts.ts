/** Accounts for property tests: retellings in several scripts, and text of any signs at all. */
import fc from 'fast-check';

const sentences = [
  'I came to London on 14 March with my cousin.',
  'He took my passport and he said that I owed twelve thousand pounds.',
  '“Where is your family?” he asked. ',
  'Mr. Brown did not pay me.',
  'Mr. Brown paid me £20.',
  'I was afraid.',
  'Tôi đến Luân Đôn vào ngày 14 tháng 3.',
  'Ông ấy lấy hộ chiếu của tôi.',
  'أخذ جواز سفري وأغلق الباب.',
  'በመጋቢት ወር ወደ ለንደን መጣሁ።',
  'ኣብ ገዛ ዓጽዩና።',
  '他拿走了我的护照。我在三月到达伦敦。',
  'সে আমার পাসপোর্ট নিয়ে নিল।',
  'U\u0308ber die Grenze gingen wir nachts.',
  '👩‍👩‍👧 came 🇬🇧 e\u0301',
  'ก่อนหน้านี้เขาพาฉันไปที่บ้าน',
  'Interviewer: What happened next?',
  'Mira: He locked the door.',
  '* * *',
] as const;

const breaks = [' ', '\n', '\n\n', '\r\n', '  ', ''] as const;

/** Sentences joined in any way, so that two accounts share many of them. */
export const retelling = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...breaks)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** Anything that can stand in a text. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: retelling },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'aé\u0301\u0600\u200d.!? \n\r:1👩🏽क्षि가ᄀ'), maxLength: 40 }),
  },
);

export const accounts = fc
  .array(anyText, { minLength: 2, maxLength: 4 })
  .map((texts) => texts.map((text) => ({ text })));

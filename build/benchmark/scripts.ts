/** Invented words in several scripts, for measuring search: the same seed gives the same text, and rank 1 is said twice as often as rank 2. */
import { randomNumbers } from './invented-accounts.ts';

interface Script {
  readonly name: string;
  /** How often an account is in it, in parts of a hundred. */
  readonly share: number;
  readonly syllables: readonly string[];
  readonly names: readonly string[];
  readonly between: string;
}

const distinctWords = 12_000;

/** Names stand in accounts as they do in life: the same one in several spellings. */
export const scripts: readonly Script[] = [
  {
    name: 'Latin',
    share: 70,
    syllables:
      'ba be bo da de di du fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve wa we ya ye za'.split(
        ' ',
      ),
    names: ['Mohammed', 'Muhammad', 'Mohamed', 'Tekle', 'Tecle', 'Selam', 'Salaam', 'Shkodër', 'Youssef', 'Yusuf'],
    between: ' ',
  },
  {
    name: 'Vietnamese',
    share: 8,
    syllables:
      'bà bé bồ đã đề dì dù gà gỗ hà hề kà kệ kí kồ là lệ lì lỗ mã mẹ mì mỗ nà nệ nì nỗ phà rẽ sỏ tà tệ vã vẽ yà'.split(
        ' ',
      ),
    names: ['Nguyễn', 'Đức', 'Trần', 'Phạm'],
    between: ' ',
  },
  {
    name: 'Arabic',
    share: 10,
    syllables:
      'با بي بو دا دي دو فا في كا كي كو لا لي لو ما مي مو نا ني نو را ري رو سا سي سو تا تي تو حا قا شا طا عا'.split(
        ' ',
      ),
    names: ['محمد', 'مُحَمَّد', 'فاطمة', 'فاطمه', 'أحمد', 'احمد', 'الحسين'],
    between: ' ',
  },
  {
    name: 'Ethiopic',
    share: 10,
    syllables: 'በ ባ ቤ ደ ዳ ዲ ገ ጉ ጋ ከ ካ ኮ ለ ላ ሊ መ ማ ሞ ነ ና ኒ ረ ሩ ራ ሰ ሳ ሶ ተ ቲ ታ ወ ዋ የ ያ ዘ'.split(' '),
    names: ['ሰላም', 'ሠላም', 'ጸጋይ', 'ፀጋይ', 'መድህን'],
    between: ' ',
  },
  {
    name: 'Chinese',
    share: 2,
    syllables: [
      ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
    ],
    names: ['福建省', '王小明', '林'],
    between: '',
  },
];

function wordOf(script: Script, random: () => number): string {
  if (random() < 0.01) return script.names[Math.floor(random() * script.names.length)] ?? '';
  const { syllables } = script;
  let word = '';
  let left = Math.floor(distinctWords ** random()) - 1 + syllables.length;
  for (; left > 0; left = Math.floor(left / syllables.length)) word += syllables[left % syllables.length];
  return word;
}

function scriptFor(random: () => number): Script {
  let left = random() * 100;
  const found = scripts.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? { name: '', share: 0, syllables: ['la'], names: ['Selam'], between: ' ' };
}

/** An account of so many words in one script, in sentences of a dozen words. */
export function inventScriptedAccount(seed: number, words: number): string {
  const random = randomNumbers(seed * 7919 + 1);
  const script = scriptFor(random);
  const sentences: string[] = [];
  for (let written = 0; written < words; written += 12) {
    const length = Math.min(12, words - written);
    sentences.push(Array.from({ length }, () => wordOf(script, random)).join(script.between));
  }
  return `${sentences.join('.\n')}.`;
}

/** Queries of every kind: names, their variants, common and rare words, beginnings of words, two words, two as a phrase, a word that is nowhere. */
export function inventQueries(seed: number, count: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const script = scriptFor(random);
    const name = script.names[index % script.names.length] ?? '';
    switch (index % 7) {
      case 0:
        return name;
      case 1:
        return wordOf(script, random);
      case 2:
        return script.syllables[0] ?? '';
      case 3:
        return `${name} ${wordOf(script, random)}`;
      case 4:
        return wordOf(script, random).slice(0, 4);
      case 5:
        return `"${wordOf(script, random)}${script.between}${wordOf(script, random)}"`;
      default:
        return index % 14 === 6 ? 'xylophonic' : wordOf(script, random);
    }
  });
}

/** Ethiopic script. Everyone and everything here is invented. */
import type { PersonWords } from './person-words.ts';

export const tigrinya: PersonWords = {
  script: 'ethiopic',
  person: { chosenName: 'ሰላም ተስፋይ', caseReference: '2026-0103' },
  operationName: 'Operation Juniper',
  namesAsGiven: [
    { name: 'ሰላም ተስፋይ ገብረ', kind: 'Own, father’s, grandfather’s name' },
    { name: 'Selam TESFAY GEBRE', kind: 'Travel document, transliterated' },
    { name: 'ሰሊ', kind: 'What her friends call her' },
  ],
  born: { spoken: 'ኣብ ወርሒ መስከረም፡ ድሕሪ ቅዱስ ዮሃንስ', year: '2001', calendar: 'ethiopian' },
  language: 'Tigrinya (ትግርኛ)',
  dialect: 'Asmara (ኣስመራ)',
  literacy: 'Reads and writes ትግርኛ; a little Arabic',
  interpreters: ['ዮናስ ኪዳነ', 'Luwam Tesfay (ልዋም ተስፋይ)'],
  supporter: 'ሄለን በርሀ',
  message: ['ኣብ ሓደ ገዛ እሰርሕ ነይረ። እቲ ሰብኣይ ፓስፖርተይ ወሲዱ።', 'ኣብ ክሽነ እድቅስ ነይረ። ደሞዝ ኣይከፈሉንን።'],
  told: [
    ['I worked in a house. The man took my passport.', 'ኣብ ሓደ ገዛ እሰርሕ ነይረ። እቲ ሰብኣይ ፓስፖርተይ ወሲዱ።'],
    ['I slept in the kitchen, on the floor.', 'ኣብ ክሽነ፡ ኣብ ባይታ እድቅስ ነይረ።'],
    ['They said that I owed them for the journey.', 'ናይ መገሻ ዕዳ ኣለኪ ኢሎምኒ።'],
  ],
  answers: [
    [
      'I worked in a house in Leeds. The man, whom they called Goitom, took my passport at the airport and put it in his jacket. I slept in the kitchen. There were two other women; one was called Mimi.',
      'ኣብ ሊድስ ኣብ ሓደ ገዛ እሰርሕ ነይረ። እቲ ሰብኣይ ጎይትኦም ዝብልዎ፡ ኣብ መዓርፎ ነፈርቲ ፓስፖርተይ ወሲዱ ኣብ ጃኬቱ ኣእትይዎ። ኣብ ክሽነ እድቅስ ነይረ። ክልተ ካልኦት ደቂ ኣንስትዮ ነይረን፤ ሓንቲ ሚሚ ትበሃል።',
    ],
    ['Near a railway bridge. The trains shook the window.', 'ኣብ ጥቓ ናይ ባቡር ድልድል። እቲ መስኮት ይንቕነቕ ነይሩ።'],
    ['They said that I owed them 6,000 pounds for the journey.', '6,000 ፓውንድ ናይ መገሻ ዕዳ ኣለኪ ኢሎምኒ።'],
    ['The door was locked at night.', 'ብለይቲ እቲ ማዕጾ ይዕጾ ነይሩ።'],
  ],
  statement: [
    'ኣብ ሊድስ ኣብ ሓደ ገዛ እሰርሕ ነይረ። እቲ ሰብኣይ ኣብ መዓርፎ ነፈርቲ ፓስፖርተይ ወሲዱ።',
    'ኣብ ክሽነ፡ ኣብ ባይታ እድቅስ ነይረ። ደሞዝ ኣይከፈሉንን፤ 6,000 ፓውንድ ዕዳ ኣለኪ ኢሎምኒ።',
    'ብለይቲ እቲ ማዕጾ ይዕጾ ነይሩ።',
  ],
  draft: 'ብዛዕባ እቲ መገሻ ዝዘከርክዎ ነገር ኣሎ። ብለይቲ ብማኪና ተጓዒዝና።',
  topicNotYetSaid: 'The flat in Wakefield, and the woman called Rahel',
  shown: 'ዘጠኝ ስእልታት ገዛውቲ (nine photographs of houses), exhibit JH/3',
  secondTranslation: 'I was working in a certain house. That man had taken my passport away.',
  explanation: 'እቲ ቀዳማይ ተርጓሚ ንስድራቤቶም ይፈልጦም ስለ ዝነበረ ፈሪሐ። ሕጂ ይኣምነኩም እየ።',
  searchedFor: 'ጎይትኦም',
};

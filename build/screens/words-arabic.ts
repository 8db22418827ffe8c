/** Arabic script, written from right to left. Everyone and everything here is invented. */
import type { PersonWords } from './person-words.ts';

export const arabic: PersonWords = {
  script: 'arabic',
  person: { chosenName: 'نور الهدى عثمان', caseReference: '2026-0102' },
  operationName: 'Operation Saffron (عملية الزعفران)',
  namesAsGiven: [
    { name: 'نور الهدى محمد عثمان', kind: 'Birth name: own, father’s, grandfather’s' },
    { name: 'Nour Elhuda OSMAN', kind: 'Passport, transliterated' },
    { name: 'نونا', kind: 'What her sisters call her' },
  ],
  born: { spoken: 'في رمضان، سنة الفيضان', year: '1998', calendar: 'islamic' },
  language: 'Arabic',
  dialect: 'Sudanese (لهجة سودانية)',
  literacy: 'يقرأ ولا يكتب: reads, does not write',
  interpreters: ['حسن الطيب', 'Rania Khoury (رانيا خوري)'],
  supporter: 'أمل يوسف',
  message: ['كنت أعمل في بيت كبير. أخذ الرجل جواز سفري.', 'كنت أنام في المطبخ. لم يدفعوا لي شيئًا.'],
  told: [
    ['I worked in a big house. The man took my passport.', 'كنت أعمل في بيت كبير. أخذ الرجل جواز سفري.'],
    ['I slept in the kitchen, on a thin mattress.', 'كنت أنام في المطبخ على فرشة رقيقة.'],
    ['They said that I owed them for the ticket.', 'قالوا إنني مدينة لهم بثمن التذكرة.'],
  ],
  answers: [
    [
      'I worked in a big house in Birmingham. The man, Abu Karim, took my passport at the airport and put it in his jacket. I slept in the kitchen, and there was another woman, called Salma, who cooked.',
      'كنت أعمل في بيت كبير في برمنغهام. أخذ الرجل، أبو كريم، جواز سفري في المطار ووضعه في سترته. كنت أنام في المطبخ، وكانت هناك امرأة أخرى اسمها سلمى تطبخ.',
    ],
    ['Near a mosque. I heard the call on Fridays.', 'قرب مسجد. كنت أسمع الأذان يوم الجمعة.'],
    ['They said that I owed them 4,500 pounds for the ticket.', 'قالوا إنني مدينة لهم بـ ٤٥٠٠ جنيه ثمن التذكرة.'],
    ['The gate was locked, and his wife had the key.', 'كانت البوابة مقفلة، والمفتاح عند زوجته.'],
  ],
  statement: [
    'كنت أعمل في بيت كبير في برمنغهام. أخذ الرجل جواز سفري في المطار ووضعه في سترته.',
    'كنت أنام في المطبخ على فرشة رقيقة. لم يدفعوا لي شيئًا، وقالوا إنني مدينة لهم بـ ٤٥٠٠ جنيه.',
    'كانت البوابة مقفلة، والمفتاح عند زوجته.',
  ],
  draft: 'تذكرت شيئًا عن الرحلة. سافرنا بالسيارة ليلًا.',
  topicNotYetSaid: 'The second house in Coventry, and Khalid',
  shown: 'ثماني صور لبيوت (eight photographs of houses), exhibit JH/12',
  secondTranslation: 'I used to work in a large house. The man seized my passport.',
  explanation: 'خفت أن يعرف المترجم الأول العائلة. الآن أثق بكم أكثر.',
  searchedFor: 'كريم',
};

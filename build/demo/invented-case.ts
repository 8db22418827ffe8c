/**
 * The case that the demo records where no other accounts are at hand. Everyone and everything in it is invented. Three accounts of one
 * person: short at first, by telephone and through an interpreter from the same town; longer with another interpreter; fullest on video.
 */
import type { DemoCase } from './demo-case.ts';

const first = `I came to England to work in a house. The man who met me at the airport took my passport.
I cleaned the house and cooked. I slept in the kitchen.
They did not pay me. I do not want to say more today.
“ኣነ ደኺመ ኣለኹ።”`;

const second = `I came to England to work in a house in Leeds. The man who met me at the airport took my passport and put it in his jacket.
There were two other women in the house. I had not spoken of them before because I was afraid for them.
I cleaned the house and cooked for eleven people. I slept on the kitchen floor, and the door was locked at night.
They did not pay me. They told me that I owed them 4,000 pounds for the journey.
On Sundays the man’s wife drove us to another house to clean there.`;

const third = `Interviewer: Tell me, in your own words, everything that you remember about coming to England.
Selam: I came to England to work in a house in Leeds. A woman called Rahel arranged the journey from Khartoum; I was told never to say her name.
Selam: The man who met me at the airport took my passport and put it in his jacket. I never saw it again.
Interviewer: What happened in the house?
Selam: I slept on the kitchen floor, and the door was locked at night. I cleaned the house and cooked for nine people.
Selam: There were two other women in the house. One of them was called Mimi. She was fourteen.
Interviewer: Tell me about money.
Selam: They told me that I owed them 6,000 pounds for the journey. They did not pay me.
Selam: When I asked for my passport he burned my hand on the stove. I could not say it to the first interpreter; he knew the family.
Selam: “ኣነ ደኺመ ኣለኹ።” I said that every night.`;

export const inventedCase: DemoCase = {
  title: 'an invented case that comes with the program',
  chosenName: 'Selam',
  caseReference: '2026-0001',
  accounts: [
    {
      kind: 'initial-account',
      spoken: 'the day after I got out, in the evening',
      earliest: '2026-02-03',
      latest: '2026-02-03',
      place: 'Police station, front office',
      interviewer: 'PC R. Lowe',
      language: 'Tigrinya',
      interpreter: { name: 'D. Kidane, by telephone', language: 'Tigrinya' },
      text: first,
    },
    {
      kind: 'audio-interview',
      spoken: 'Tuesday, three weeks later',
      earliest: '2026-02-24',
      latest: '2026-02-24',
      place: 'Safe accommodation, sitting room',
      interviewer: 'DC J. Hale',
      language: 'Tigrinya',
      interpreter: { name: 'L. Tesfay', language: 'Tigrinya' },
      text: second,
    },
    {
      kind: 'abe-video-interview',
      spoken: 'after Easter, on a Wednesday morning',
      earliest: '2026-04-08',
      latest: '2026-04-08',
      place: 'Vulnerable witness suite',
      interviewer: 'DC J. Hale',
      language: 'Tigrinya',
      interpreter: { name: 'L. Tesfay', language: 'Tigrinya' },
      text: third,
    },
  ],
};

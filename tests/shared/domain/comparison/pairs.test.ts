/** Single passages told twice: what one change makes of them. */
import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../shared/domain/comparison/compare.ts';

function compared(earlier: string, newer: string) {
  const [passage] = compareAccounts([{ text: earlier }, { text: newer }]).comparisons[0]?.passages ?? [];
  const changed = passage?.details.filter(({ kind }) => kind === 'changed') ?? [];
  return { status: passage?.status, changed: changed.map(({ start, end }) => newer.slice(start, end)) };
}

describe('the same in other words', () => {
  test.each([
    ['a contraction', 'He did not pay me for the work in May.', "He didn't pay me for the work in May."],
    ['another "not"', 'He never paid me for the work.', 'He did not pay me for the work.'],
    ['a date in another order', 'I arrived on 14 March 2019 at the port.', 'I arrived on March 14, 2019 at the port.'],
    ['a date in digits', 'I arrived on 14/03/2019 at the port.', 'I arrived on 14 March 2019 at the port.'],
    ['a name in another spelling', 'Mohammed drove the van to Leeds.', 'Muhammad drove the van to Leeds.'],
    ['active and passive', 'My brother paid the driver.', 'The driver was paid by my brother.'],
    ['another form of the verb', 'I was beaten by the agent with a belt.', 'The agent beat me with a belt.'],
    ['another word for kin', 'My father drank and beat my mother.', 'My dad drank and beat my mum.'],
    ['another word for a home', 'Two girls lived in the flat.', 'There were two girls in the apartment.'],
    ['another verb', 'He took my passport from me.', 'He seized my passport from me.'],
    ['less detail', 'He took my passport and my phone.', 'He took my passport.'],
  ])('%s', (_, earlier, newer) => expect(compared(earlier, newer)).toEqual({ status: 'reworded', changed: [] }));
});

describe('another number, date, name, place, or a "not"', () => {
  test.each([
    ['Maria drove the van to Leeds.', 'Marta drove the van to Leeds.', ['Marta']],
    ['Maria drove the van to Leeds.', 'Mario drove the van to Leeds.', ['Mario']],
    ['He said that I could leave the house.', "He said that I couldn't leave the house.", ["couldn't"]],
    ['He hit me.', 'He did not hit me.', ['did not']],
    ['We met at 6 pm near the church.', 'We met at 8 pm near the church.', ['8']],
    ['They kept us in the house for three weeks.', 'They kept us in the house for three months.', ['months']],
    ['They kept us in the house for a week.', 'They kept us in the house for two weeks.', ['two']],
    ['I gave £500 to the agent.', 'I gave €500 to the agent.', ['€']],
    ['I worked from Monday to Friday.', 'I worked from Monday to Saturday.', ['Saturday']],
    ['I told the police on Tuesday.', 'On Wednesday I told the police.', ['Wednesday']],
    ['They locked us in the kitchen.', 'They locked us in the cellar.', ['cellar']],
    ['My brother called me once.', 'My mother called me once.', ['mother']],
    ['John Smith lived in Hanoi with a cousin.', 'John Smythe lived in Hue with a cousin.', ['Smythe', 'Hue']],
  ])('%s / %s', (earlier, newer, changed) => expect(compared(earlier, newer)).toEqual({ status: 'changed', changed }));
});

describe('another event is told for the first time', () => {
  const account = 'I saw the man with the dog in the garden. He gave Ana ten pounds on Monday.';

  test.each([
    'I saw the man with the gun in the garden.',
    'He gave Ana twenty pounds on Friday.',
    'He gave Mira ten pounds on Monday.',
  ])('%s', (sentence) => {
    const { comparisons } = compareAccounts([{ text: account }, { text: `${account} ${sentence}` }]);
    expect(comparisons[0]?.passages.map(({ status }) => status)).toEqual(['same', 'same', 'new']);
  });
});

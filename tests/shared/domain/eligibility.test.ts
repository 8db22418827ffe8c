import { describe, expect, test } from 'vitest';
import { basisByLaw, categoryByLaw, profileGaps, stateComplainant } from '../../../shared/domain/eligibility.ts';
import { emptyPersonProfile, type PersonProfile } from '../../../shared/domain/person-profile.ts';

const byLaw = {
  category: categoryByLaw,
  basis: basisByLaw,
  assessedBy: 'DC J. Hale',
  assessedOn: '2026-03-03',
  wish: 'not-asked',
} as const;

function stated(profile: PersonProfile = emptyPersonProfile): PersonProfile {
  return stateComplainant(profile, true, 'DC J. Hale', '2026-03-03');
}

describe('a complainant of an offence under section 1 or 2 of the Modern Slavery Act 2015', () => {
  test('has the category of section 17(4) ticked for them, with its basis, and the role', () => {
    expect(stated()).toMatchObject({ modernSlaveryComplainant: true, roles: ['complainant'], categories: [byLaw] });
    expect(profileGaps(stated())).toEqual([]);
  });

  test('keeps what was entered before, and is not entered twice', () => {
    const witness: PersonProfile = { ...emptyPersonProfile, roles: ['witness'] };
    const again = stated(stated(witness));
    expect(again.roles).toEqual(['witness', 'complainant']);
    expect(again.categories).toHaveLength(1);
  });

  test('may decline: that is their wish, and the category stays', () => {
    const declined = { ...stated(), categories: [{ ...byLaw, wish: 'declines' as const }] };
    expect(profileGaps(declined)).toEqual([]);
    expect(stateComplainant(declined, false, 'DC J. Hale', '2026-03-04').categories).toHaveLength(1);
  });

  test('cannot have the category left out for them', () => {
    expect(profileGaps({ ...stated(), categories: [] })).toEqual([
      { field: 'categories', message: expect.stringContaining('If the person declines') },
    ]);
  });

  test('who turns out not to be one loses only what was ticked for them', () => {
    const other = { ...byLaw, category: 'vulnerable-under-18' as const, basis: 'School record' };
    const profile = stated({ ...emptyPersonProfile, categories: [other] });
    expect(stateComplainant(profile, false, 'DC J. Hale', '2026-03-04').categories).toEqual([other]);
  });
});

describe('a profile is not kept', () => {
  test('while a category lacks its basis, its assessor or its day, or stands there twice', () => {
    const bare = { ...byLaw, basis: ' ', assessedBy: '', assessedOn: null };
    expect(profileGaps({ ...emptyPersonProfile, categories: [byLaw, bare] }).map(({ field }) => field)).toEqual([
      'categories.1.basis',
      'categories.1.assessedBy',
      'categories.1.assessedOn',
      'categories',
    ]);
  });

  test('while the latest day of birth comes before the earliest', () => {
    const born = {
      spoken: 'around 2009',
      earliest: '2009-02-01',
      latest: '2009-01-01',
      calendar: 'gregorian' as const,
    };
    expect(profileGaps({ ...emptyPersonProfile, born }).map(({ field }) => field)).toEqual(['born.latest']);
  });
});

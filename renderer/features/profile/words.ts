/** Words of the profile's fixed values. */
import type { Calendar, Wish, WitnessCategory } from '../../../shared/domain/person-profile.ts';

export const categoryWords: Readonly<Record<WitnessCategory, string>> = {
  'vulnerable-under-18': 'Vulnerable: under 18 (section 16)',
  'vulnerable-mental-disorder': 'Vulnerable: mental disorder (section 16)',
  'vulnerable-impairment-of-intelligence-and-social-functioning':
    'Vulnerable: significant impairment of intelligence and social functioning (section 16)',
  'vulnerable-physical-disability-or-disorder': 'Vulnerable: physical disability or disorder (section 16)',
  'intimidated-fear-or-distress': 'Intimidated: fear or distress about testifying (section 17)',
  'intimidated-modern-slavery-complainant': 'Intimidated: complainant of modern slavery (section 17(4))',
  'significant-witness': 'Significant witness',
};

export const wishWords: Readonly<Record<Wish, string>> = {
  'not-asked': 'Not asked yet',
  wishes: 'Wishes assistance',
  declines: 'Declines assistance',
};

export const calendarWords: Readonly<Record<Calendar, string>> = {
  gregorian: 'Gregorian (ours)',
  ethiopian: 'Ethiopian (Ge’ez)',
  islamic: 'Islamic',
  persian: 'Persian (Solar Hijri)',
  lunar: 'Chinese or Vietnamese lunar',
  other: 'Another',
};

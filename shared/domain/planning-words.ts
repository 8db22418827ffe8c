/**
 * Words by which plans speak of interviewing itself: they tell the person nothing, so the leak check passes over them. Optional help for plans in
 * English; a plan in another language is checked without it.
 */
const words =
  'account accounts allow allegation anything approach ask asked asking chronological chronology clarify clarified close closure comes complete ' +
  'confirm context cover covered describe described description detail details discuss elicit encourage establish everything evidence ' +
  'explain explanation explore find free full further give gives happen happened happens hear heard hears identify information initial interview interviewed interviewer ' +
  'interviews invite investigation investigative issue issues know known knows let like mean meant narrative need needs objective objectives obtain offence ' +
  "offences open order outline own person person's phase plan point points possible prove question questions rapport recall relevant remember " +
  'remembered remembers report seek sequence significant something statement tell telling timeline topic topics understand understanding use words';

export const planningWords: ReadonlySet<string> = new Set(words.split(' '));

import type { Language } from './language.ts';

export const french: Language = {
  code: 'fr',
  smallWords:
    "le la les l un une des de du d à au aux en dans par pour sur sous avec sans chez entre vers et ou mais donc car ni que qui quoi dont où quand comme si je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y ce c cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos est était étaient étais suis sont être été ai as a avons avez ont avait avais avaient avoir aussi très plus moins tout toute tous toutes chaque autre après avant puis alors là ici maintenant dit disait qu'il qu'elle qu'ils c'est c'était j'ai j'étais j'avais l'on d'un d'une",
  negations: "ne n pas jamais rien personne aucun aucune plus sans ni n'ai n'a n'était n'avait n'avais n'étais n'est",
  negationsAgree: true,
  numbers:
    'zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:*20 vingts:*20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 nonante:90 cent:*100 cents:*100 mille:*1000 million:*1000000 millions:*1000000 premier:1 première:1 deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 demi:0.5',
  insideNumbers: 'et',
  currencies: '£/livre/livres €/euro/euros $/dollar/dollars',
  hourWords: 'heures heure h',
  clockBehind: 'heures et demie:30, heure et demie:30, heures et quart:15, heures moins le quart:-15, heures trente:30',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays:
    'lundi/lundis mardi/mardis mercredi/mercredis jeudi/jeudis vendredi/vendredis samedi/samedis dimanche/dimanches',
  indefinite: 'un une',
  beforeVerbs:
    'je j tu il elle on nous vous ils elles qui ne n me m te t se s ai a as avons avez ont avait avaient était étaient pas',
  beforePlaces: 'à au aux dans en de du vers près chez',
  exclusive: [
    'maison/appartement ferme usine restaurant hôtel hôpital église mosquée école gare aéroport marché magasin bureau forêt parc champ prison cuisine cave',
    'voiture camionnette camion bus/autobus train avion bateau taxi',
    'père mère frère sœur oncle tante cousin cousine mari femme fils fille voisin voisine patron',
    'matin soir nuit midi minuit après-midi',
    'minute/minutes heure/heures jour/jours semaine/semaines mois an/ans/année/années',
    'rouge vert/verte bleu/bleue noir/noire blanc/blanche jaune gris/grise marron orange rose violet/violette',
  ],
};

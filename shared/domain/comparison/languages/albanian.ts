import type { Language } from './language.ts';

export const albanian: Language = {
  code: 'sq',
  smallWords:
    'dhe e të i në me për nga se që më u si një ai ajo ata ato unë ti ne ju im ime imja tim sime mi mia tij saj tyre tonë jonë yt jote tu këtë kjo ky këto këta atë ato është ishte ishin jam jemi janë kam ka kanë kemi kisha kishte kishin do duke edhe por kur ku ose apo deri derisa pas para mbi nën pa prej te tek ndaj midis pastaj atëherë shumë pak vetëm çdo të gjithë gjithë disa na na ju iu ia ma ta më na tha thanë thoshte u një aty këtu atje sepse ndërsa kurse por po tani bëri bë',
  negations: "nuk s' s mos jo asnjë asgjë askush kurrë pa askurrë asnjëherë",
  negationsAgree: true,
  endings: 'a ë e i u in it un ut ën ës ja jë jen et ve ri',
  numbers:
    'zero:0 një:1 dy:2 tre:3 tri:3 katër:4 pesë:5 gjashtë:6 shtatë:7 tetë:8 nëntë:9 dhjetë:10 njëmbëdhjetë:11 dymbëdhjetë:12 trembëdhjetë:13 katërmbëdhjetë:14 pesëmbëdhjetë:15 gjashtëmbëdhjetë:16 shtatëmbëdhjetë:17 tetëmbëdhjetë:18 nëntëmbëdhjetë:19 njëzet:20 tridhjetë:30 dyzet:40 pesëdhjetë:50 gjashtëdhjetë:60 shtatëdhjetë:70 tetëdhjetë:80 nëntëdhjetë:90 qind:*100 njëqind:100 dyqind:200 treqind:300 katërqind:400 pesëqind:500 gjashtëqind:600 shtatëqind:700 tetëqind:800 nëntëqind:900 mijë:*1000 milion:*1000000 parë:1 dytë:2 tretë:3 katërt:4 pestë:5 gjashtë:6 gjashtin:6',
  insideNumbers: 'e dhe',
  currencies: '£/paund/paundë/paunde €/euro $/dollar/dollarë lek/lekë',
  clockBehind: 'e gjysmë:30, e një çerek:15',
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  weekdays:
    'hënë/hënën/hëna martë/martën/marta mërkurë/mërkurën/mërkura enjte/enjten/enjtja premte/premten/premtja shtunë/shtunën/shtuna diel/dielën/diela',
  beforePlaces: 'në te tek nga pranë afër drejt',
  exclusive: [
    'shtëpi/shtëpia/shtëpinë/banesë/banesa fermë/ferma/fermën fabrikë/fabrika/fabrikën restorant/restoranti/restorantin hotel/hoteli/hotelin spital/spitali/spitalin kishë/kisha xhami/xhamia shkollë/shkolla stacion/stacioni/stacionin treg/tregu/tregun dyqan/dyqani/dyqanin pyll/pylli/pyllin burg/burgu kuzhinë/kuzhina/kuzhinën bodrum/bodrumi/bodrumin',
    'makinë/makina/makinën furgon/furgoni kamion/kamioni/kamionin autobus/autobusi/autobusin tren/treni/trenin traget/trageti avion/avioni varkë/varka',
    'babai/babain nëna/nënën vëllai/vëllain motra/motrën xhaxhai/xhaxhain daja tezja halla kushëriri/kushëririn gjyshi gjyshja burri/bashkëshorti gruaja/bashkëshortja',
    'mëngjes/mëngjesi mbrëmje/mbrëmja natë/nata pasdite drekë/dreka',
    'orë ditë javë/javësh muaj/muajsh vit/vjet/vite',
    'pranverë/pranverën verë/verën vjeshtë/vjeshtën dimër/dimrin',
    'kuq/kuqe zi/zezë bardhë/bardhi blu gjelbër verdhë gri kafe rozë',
  ],
};

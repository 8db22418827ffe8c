/** Latin script with many marks. Everyone and everything here is invented. */
import type { PersonWords } from './person-words.ts';

export const vietnamese: PersonWords = {
  script: 'latin',
  person: { chosenName: 'Nguyễn Thị Ánh Tuyết', caseReference: '2026-0101' },
  operationName: 'Operation Larch',
  namesAsGiven: [
    { name: 'Nguyễn Thị Ánh Tuyết', kind: 'Birth name, family name first' },
    { name: 'NGUYEN THI ANH TUYET', kind: 'Passport, without marks' },
    { name: 'Bé Tuyết', kind: 'What her family calls her' },
  ],
  born: { spoken: 'in the year of the Goat, just after Tết', year: '2003', calendar: 'lunar' },
  language: 'Vietnamese',
  dialect: 'Nghệ An',
  literacy: 'Reads and writes; no English',
  interpreters: ['Trần Văn Đức', 'Lê Hoàng Yến'],
  supporter: 'Phạm Thu Hằng',
  message: ['Em làm ở tiệm móng tay. Ông chủ giữ hộ chiếu của em.', 'Em ngủ trên lầu tiệm. Họ không trả lương cho em.'],
  told: [
    ['I worked in a nail bar. The boss kept my passport.', 'Em làm ở tiệm móng tay. Ông chủ giữ hộ chiếu của em.'],
    ['I slept above the shop with three other girls.', 'Em ngủ trên lầu tiệm cùng ba bạn gái khác.'],
    ['They said that I owed them for the journey.', 'Họ nói em nợ họ tiền đường đi.'],
  ],
  answers: [
    [
      'I worked in a nail bar in Leeds. The boss, who was called Hải, kept my passport in a drawer. I slept above the shop with three other girls, and on Sundays we cleaned his house.',
      'Em làm ở tiệm móng tay tại Leeds. Ông chủ tên Hải giữ hộ chiếu của em trong ngăn kéo. Em ngủ trên lầu tiệm cùng ba bạn gái khác, chủ nhật bọn em dọn nhà cho ông ấy.',
    ],
    ['Near the bus station. I could hear the buses at night.', 'Gần bến xe buýt. Ban đêm em nghe tiếng xe.'],
    ['They said that I owed them 18,000 pounds for the journey.', 'Họ nói em nợ 18.000 bảng tiền đường đi.'],
    ['The door was locked from outside until seven.', 'Cửa bị khóa từ bên ngoài đến bảy giờ.'],
  ],
  statement: [
    'Em làm ở tiệm móng tay tại Leeds từ trước Tết. Ông chủ giữ hộ chiếu của em trong ngăn kéo.',
    'Em ngủ trên lầu tiệm cùng ba bạn gái khác. Họ không trả lương cho em, họ nói em nợ 18.000 bảng.',
    'Cửa bị khóa từ bên ngoài đến bảy giờ sáng.',
  ],
  draft: 'Em nhớ thêm về chuyến đi. Bọn em đi xe tải qua đêm.',
  topicNotYetSaid: 'The lorry from Zeebrugge, and who drove it',
  shown: 'Twelve photographs of shop fronts, exhibit JH/7',
  secondTranslation: 'I worked at a nail bar. The owner held my passport for me, so he said.',
  explanation: 'Lần đầu em sợ người phiên dịch quen ông chủ. Bây giờ em thấy an toàn hơn.',
  searchedFor: 'Hai',
};

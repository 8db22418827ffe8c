import type { Language } from './language.ts';

/** Chinese characters are words of their own here; words of two characters are told apart by their characters. */
export const chinese: Language = {
  code: 'zh',
  smallWords:
    '的 了 是 我 你 他 她 它 们 在 有 和 与 跟 也 都 就 才 又 还 很 这 那 个 着 过 到 去 来 把 被 从 给 对 向 让 叫 使 以 为 因 所 而 且 但 却 如 果 则 只 最 更 太 再 已 经 后 前 时 候 里 上 下 中 间 些 什 么 怎 样 谁 哪 吗 呢 吧 啊 会 能 要 想 说 之 其 或 者 并 得 直 刚 正 地 名 位 條 件 所 有',
  negations: '不 没 沒 无 無 未 别 別 莫 非',
  numbers:
    '〇:0 零:0 一:1 二:2 两:2 兩:2 三:3 四:4 五:5 六:6 七:7 八:8 九:9 十:*10 百:*100 千:*1000 万:*10000 萬:*10000 亿:*100000000 半:0.5',
  currencies: '£/镑 €/欧 $/美 ¥/元',
  clockBehind: '点 半:30, 點 半:30, 点 一 刻:15',
  hourWords: '点 點',
  months: '',
  weekdays: '',
  exclusive: [
    '父 母 兄 弟 姐 妹 叔 姨 舅 爷 奶',
    '年 月 周 日/天',
    '红 绿 蓝 黑 白 黄 灰',
    '东 南 西 北',
    '左 右',
    '男 女',
    '早 晚',
  ],
};

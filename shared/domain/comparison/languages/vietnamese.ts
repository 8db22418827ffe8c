import type { Language } from './language.ts';

export const vietnamese: Language = {
  code: 'vi',
  smallWords:
    'tôi em anh chị ông bà nó họ chúng ta mình cô cậu bác chú là và của ở trong trên dưới ngoài có được bị cho với từ đến tới đi về lên xuống ra vào qua lại rồi thì mà nhưng nếu khi lúc vì nên để bằng như cũng đã đang sẽ vẫn còn chỉ rất quá lắm hơn nhất những các mọi mỗi một cái con chiếc người này kia đó đấy ấy đây sau trước giữa cùng theo nói rằng bảo phải gì ai nào sao thế vậy nữa luôn hay hoặc do tại thuộc',
  negations: 'không chưa chẳng chả đừng chớ',
  numbers:
    'không:0 một:1 mốt:1 hai:2 ba:3 bốn:4 tư:4 năm:5 lăm:5 sáu:6 bảy:7 tám:8 chín:9 mười:10 mươi:*10 trăm:*100 nghìn:*1000 ngàn:*1000 triệu:*1000000 tỷ:*1000000000 nửa:0.5 nhất:1 nhì:2',
  insideNumbers: 'lẻ linh',
  currencies: '£/bảng €/euro ₫/đồng',
  hourWords: 'giờ',
  clockBehind: 'giờ rưỡi:30, rưỡi:30',
  months: '',
  weekdays: 'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật',
  beforePlaces: 'ở tại đến tới từ gần vào sang',
  exclusive: [
    'bố/cha/ba mẹ/má anh/chị ông bà chú bác cô dì cậu chồng vợ con cháu',
    'sáng trưa chiều tối/đêm',
    'phút giờ/tiếng ngày tuần tháng năm',
    'đỏ xanh đen trắng vàng nâu xám tím',
    'phải trái',
    'bắc nam đông tây',
  ],
};

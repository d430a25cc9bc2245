import { describe, expect, it } from 'vitest';
import { listenIn } from '../listen-in.fixture.ts';
import { japanese } from './index.ts';

const { heard, judged, said } = listenIn(japanese);

describe('a request for a person', () => {
  it.each([
    'オペレーターにつないでください',
    '担当者と話したいです',
    '人間と話したい',
    '人と話させてください',
    'スタッフを呼んで',
    '責任者を出してください',
    '店長に代わってください',
    '有人対応をお願いします',
    'カスタマーサポートにつないで',
    '誰かいませんか',
    '本物の人と話せますか',
    'ボットじゃなくて人間と話したい',
    '機械じゃなくて人につないで',
    '折り返し電話ください',
    '電話してほしいです',
    '担当者',
    '上の人を出せ',
    '注文が届かないので担当者と話したい',
    'わかる人に代わって',
    'どなたか対応していただけますか',
    'フロントにつないでください',
    '佐藤さんをお願いします',
    'オペレーターお願いします🙏',
    '人が対応してください',
    'なんで人につないでくれないの',
    'アカウントの件で担当者と話したい',
    '直らない場合は人に代わってください',
    '先生と話したいです',
    '代わって',
    '担当者を出せって言ってるんです',
  ])('is certain: %s', (text) => {
    expect(heard(text, 'request')).toBe('certain');
  });
  it.each(['チャットボットはもういい', '話が通じない', 'サポート'])('is possible: %s', (text) => {
    expect(heard(text, 'request')).toBe('possible');
  });
  it.each([
    'オペレーターと話しました',
    '担当者の名前を教えてください',
    '人間ですか',
    '担当者と話したくないです',
    '二人で予約お願いします',
    '大人二人と子ども一人です',
    '他の人に譲りたい',
    'サポート時間は何時ですか',
    '受付は何時からですか',
    '店舗で受け取りたい',
    'スタッフの方が親切でした',
    '支払い方法を変えたい',
    '本人確認ができません',
    '使い方を教えてください',
    '配達員さんに置き配をお願いしてください',
    'Wi-Fiにつながらない',
    '人気の商品はどれですか',
    'プランを切り替えたい',
    '夕方に届けてください',
    'フロントに荷物を預けたい',
    '担当医の診察日を知りたい',
    'また電話します',
    'AIスピーカーが動きません',
    '色を変えてください',
    '届いたら連絡ください',
    '前に担当者に代わってもらったことがあります',
    '責任者を出せとは言いません',
    '困ったときはスタッフに相談できるサービスですか',
    '組み立て方を教えてください',
    '受付の方にもよろしく',
    '人間が返事しているんですか',
    '上司の承認が必要です',
    '上司と相談してから決めます',
    'コールバック関数が呼ばれません',
    '前にスタッフにお願いして変えてもらいました',
  ])('is none: %s', (text) => {
    expect(heard(text, 'request')).toBeNull();
  });
});

describe('the wish to be called', () => {
  it.each(['折り返し電話ください', '電話してほしいです'])('is certain: %s', (text) => {
    expect(heard(text, 'callBack')).toBe('certain');
  });
  it.each(['届いたら連絡ください', 'また電話します'])('is none: %s', (text) => {
    expect(heard(text, 'callBack')).toBeNull();
  });
});

describe('topics', () => {
  it.each([
    ['safety', '死にたいです'],
    ['safety', '部屋がガス臭いです'],
    ['safety', '充電器から煙が出ています'],
    ['safety', '子どもがボタン電池を飲み込みました'],
    ['safety', 'エレベーターに閉じ込められました'],
    ['safety', '火事です'],
    ['medical', '母が息をしていません'],
    ['medical', '胸が痛いです'],
    ['medical', '父が倒れました'],
    ['medical', '救急車を呼んでください'],
    ['violence', '夫に殴られています'],
    ['violence', 'お前らを殺すぞ'],
    ['violence', '家に泥棒が入りました'],
    ['legal', '訴えます'],
    ['legal', '法的措置を取ります'],
    ['legal', '弁護士に相談しました'],
    ['complaint', '苦情を言いたいです'],
    ['complaint', '消費者センターに通報します'],
    ['fraud', '身に覚えのない請求があります'],
    ['fraud', '詐欺に遭いました'],
    ['fraud', 'カードが不正利用されています'],
  ])('is certain, %s: %s', (topic, text) => {
    expect(heard(text, `topic.${topic}`)).toBe('certain');
  });
  it.each([
    'ガス料金はいくらですか',
    '笑い死にしそう',
    'スマホのバッテリーが死んだ',
    '消火器はありますか',
    '心臓内科を予約したい',
    'バナナの血糖値',
    '電話番号を打ち間違えた',
    '弁護士費用特約を付けたい',
    '苦情ではありません',
    '詐欺対策を知りたい',
    '怖い映画はありますか',
    '箱が倒れていました',
    '胸囲は何センチですか',
    'ランプが点滅しています',
    '火がつかない',
  ])('are none: %s', (text) => {
    expect(judged(text)).toEqual([]);
  });
});

describe('turns of the assistant', () => {
  it.each(['担当者におつなぎします。', '担当者より折り返しご連絡いたします。'])('promise: %s', (text) => {
    expect(said(text)).toContain('promise');
  });
  it.each(['担当者におつなぎしましょうか?', 'ご希望でしたら担当者におつなぎできます。'])(
    'offer a person: %s',
    (text) => {
      expect(said(text)).toContain('personOffered');
      expect(said(text)).not.toContain('promise');
    },
  );
  it.each(['受付時間は平日9時から18時です。', '認証コードを送信しました。'])('say neither: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

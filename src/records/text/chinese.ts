/** Pairs of one character in traditional (or Japanese) and simplified writing. */
const PAIRS =
  '鮮鲜 羅罗 國国 爾尔 聯联 長长 連连 亞亚 韓韩 東东 壌壤 黃黄 鏡镜 兩两 両两 開开 遼辽 寧宁 恵惠 瀋沈 陽阳 烏乌 蘇苏 勞劳 労劳 動动 黨党 會会 義义 愛爱 團团 団团 難难 經经 経经 濟济 済济 對对 対对 際际 關关 関关 機机 權权 権权 務务 員员 廣广 灣湾 門门 龍龙 圖图 図图 們们 琿珲 蘭兰 緬缅 馬马 來来 総总 總总 駐驻 専专 專专 薩萨 約约 車车 倉仓 漢汉 貿贸 協协 滿满 満满 島岛 興兴 豐丰 順顺 鴨鸭 綠绿 緑绿';

const SIMPLE = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

/**
 * Chinese characters in one writing, so that 俄羅斯 and 俄罗斯 are the same word. Every character gives one
 * character: positions stay. Only those are folded that names of places and bodies here are written with.
 */
export function foldChinese(text: string): string {
  return /\p{sc=Han}/u.test(text) ? [...text].map((character) => SIMPLE.get(character) ?? character).join('') : text;
}

/** Films, games, shops and insurance: danger there is nobody's own. */
export const elsewhere = `
    (film*|dizi*|oyun|oyunu|oyunda|oyunun|kitap*|roman*|şarkı*|belgesel*|bölüm*|sezon*|senaryo*|haber*|podcast|konser*|tiyatro*)
    (fiyat*|kaç para|ne kadar tutar|kaç tl|kaç lira|stok*|satılıyor|satın al*|kampanya*|indirim*)
    (poliçe*|teminat*|sigorta* kapsa*|kapsıyor mu|karşılıyor mu|karşılar mı|prim*)
    (eğitim*|tatbikat*|kurs*|seminer*|ders*)
    (geçen yıl*|geçen sene*|yıllar önce|eskiden|çocukken|iki yıl önce|üç yıl önce|geçen ay*)`;

# The interface in Turkish. Variables stand in braces; a count chooses between [one] and *[other].
# A noun after a number stays in the singular. No suffix stands directly on a variable.

# Who has read the file: "draft" until a native speaker has, then "reviewed". Readers are told of a draft.
status = draft

## Numbers and dates

number-group = { "." }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB

date-year = { $year }
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-days = { $day } – { $last } { $month } { $year }
date-days-across-months = { $day } { $month } – { $last } { $month_last } { $year }
date-months = { $month } – { $month_last } { $year }
date-range = { $start } – { $end }
date-estimated = { $year } (tahminî)
date-unknown = Tarihi bilinmiyor

month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
month-short-1 = Oca
month-short-2 = Şub
month-short-3 = Mar
month-short-4 = Nis
month-short-5 = May
month-short-6 = Haz
month-short-7 = Tem
month-short-8 = Ağu
month-short-9 = Eyl
month-short-10 = Eki
month-short-11 = Kas
month-short-12 = Ara

## Languages

languages-title = Dil
language-offer = Bu sayfa Türkçe olarak da mevcuttur.
language-offer-read = Türkçe oku
language-offer-stay = Hayır, teşekkürler
in-language = { $tag ->
    [en] İngilizce
    [fr] Fransızca
   *[other] { $language }
 }
draft-note = Bu çeviri, ana dili Türkçe olan bir kişi tarafından henüz gözden geçirilmemiştir.
draft-report = Çeviri hatası bildir
draft-subject = Çeviri hatası: { $address }
language-both = { $name } ({ $own })
language-bg = Bulgarca
language-bs = Boşnakça
language-cnr = Karadağca
language-de = Almanca
language-el = Yunanca
language-en = İngilizce
language-es = İspanyolca
language-fr = Fransızca
language-hr = Hırvatça
language-hu = Macarca
language-hy = Ermenice
language-it = İtalyanca
language-ka = Gürcüce
language-mk = Makedonca
language-pt = Portekizce
language-ro = Rumence
language-ru = Rusça
language-sl = Slovence
language-sq = Arnavutça
language-sr = Sırpça
language-sr-cyrl = Sırpça (Kiril)
language-sr-latn = Sırpça (Latin)
language-tr = Türkçe
language-uk = Ukraynaca

## The frame of every page

portal-name-unknown = Proje portalı
page-title = { $page } – { $portal }
skip-to-content = İçeriğe geç
nav-label = Ana menü
nav-overview = Genel bakış
nav-activities = Faaliyetler
nav-documents = Belgeler
nav-data = Veriler
nav-accessibility = Erişilebilirlik
reading-tools = Okuma araçları
text-size = Yazı boyutu
text-size-smaller = Daha küçük yazı
text-size-standard = Standart yazı boyutu
text-size-larger = Daha büyük yazı
text-size-is = Yazı boyutu: %{ $percent }
text-size-is-smallest = Yazı boyutu: %{ $percent }. Bu, en küçük boyuttur.
text-size-is-largest = Yazı boyutu: %{ $percent }. Bu, en büyük boyuttur.
more-contrast = Daha yüksek kontrast
more-spacing = Satırlar ve harfler arasında daha fazla boşluk
print-page = Yazdır
app-off = Arama, filtreler ve yazı boyutu ayarı için gereken program tarayıcınızda çalışmıyor veya yüklenemedi. Diğer her şey bu sayfalarda yer almaktadır.
app-waiting = Veriler şu anda yüklenemediği için arama, filtreler ve yazı boyutu ayarı henüz çalışmamaktadır. Diğer her şey bu sayfalarda yer almaktadır.
app-slow = Arama ve filtreler hâlâ yükleniyor. O zamana kadar yazdıklarınız ve işaretledikleriniz korunur.
reload = Sayfayı yenile
loading = Proje verileri yükleniyor…
designation-mark = bu ada ilişkin not
official-page = Projenin resmî sayfası
data-licence = Burada gösterilen bilgiler, yanlarında belirtilen kamuya açık kaynaklardan alınmıştır.
footer-label = Bu portal hakkında
external-link = ({ $host } sitesinde)

## Countries

countries-title = Ülkeler
countries-label = Ülke seçin
countries-intro = Her kare, ilgili ülkeye ait bilgilere götürür. Kareler, ülkelerin konumunu yalnızca yaklaşık olarak gösterir; sınırları göstermez.
country-activities = { $n ->
    [one] { $n } faaliyet
   *[other] { $n } faaliyet
 }
country-documents = { $n ->
    [one] { $n } belge
   *[other] { $n } belge
 }
country-intro = { $name } ile ilgili proje faaliyetleri ve belgeleri: bu adın geçtiği kayıtlar ile bütün ülkeleri ilgilendiren kayıtlar.
country-activities-title = Faaliyetler
country-documents-title = Belgeler
country-own = { $name } adının geçtiği kayıtlar
country-regional = Bütün ülkeleri ilgilendiren kayıtlar
country-all-activities = Bu faaliyetleri filtrele
country-all-documents = Bu belgeleri filtrele
country-activities-figure = { $n ->
    [one] adının geçtiği faaliyet
   *[other] adının geçtiği faaliyet
 }
country-documents-figure = { $n ->
    [one] adının geçtiği belge
   *[other] adının geçtiği belge
 }
country-place-figure = { $n ->
    [one] burada gerçekleştirilen faaliyet
   *[other] burada gerçekleştirilen faaliyet
 }
country-first = Adının geçtiği ilk faaliyet
country-last = Adının geçtiği son faaliyet
country-by-language = Dillere göre
country-all-listed = Aşağıda listelenen bütün belgeler

## Overview

overview-objective = Amaç
overview-indicators = Göstergeler
overview-components = Bileşenler
overview-facts = Temel bilgiler
overview-latest = Son faaliyetler
overview-all-activities = Tüm faaliyetler
overview-timeline = Yıllara göre faaliyetler
overview-timeline-marks = Her işaret bir faaliyeti gösterir.
overview-timeline-choose = Bir yılda neler yapıldığını görmek için o yılı seçin.
overview-documents = Belgeler
overview-all-documents = Tüm belgeler
overview-video = Video
overview-video-none = Film, projenin kendi sayfasında gösterilmektedir; doğrudan bağlantısı bilinmemektedir.
overview-contacts = İletişim
overview-related = Öncesi ve sonrası
overview-predecessor = Öncesi
overview-follow-on = Sonrası
overview-sources = Bu bilgilerin kaynakları
overview-also-known = Yayınlarda geçen diğer adları
fact-period = Süre
fact-months = { $n ->
    [one] { $n } ay
   *[other] { $n } ay
 }
fact-planned = öngörülen: { $months }
fact-budget = Bütçe
fact-funded-by = Finansmanı sağlayanlar
fact-implemented-by = Uygulayan kuruluş
fact-countries = Ülkeler
fact-partners = Ortak projenin tarafları
money = { $amount } { $currency }
phone = Telefon
email = E-posta
source = Kaynak
sources = Kaynaklar

## Finding

search-activities = Faaliyetlerde ara
search-documents = Belgelerde ara
search-everything = Faaliyetlerde, belgelerde ve ülkelerde ara
search-placeholder = Ara
search-all-activities = Bulunan tüm faaliyetler ({ $n })
search-all-documents = Bulunan tüm belgeler ({ $n })
search-hint = Aksan işaretlerinin kullanılıp kullanılmaması veya adların Latin ya da Kiril harfleriyle yazılması sonucu değiştirmez.
filters = Filtreler
facet-year = Yıl
facet-country = Ülke
facet-kind = Tür
facet-topic = Konu
facet-partner = Ortak
facet-project = Proje
facet-place = Yer
facet-lang = Mevcut diller
facet-show-all = Tümünü göster ({ $n })
facet-show-most = En sık geçen { $n } seçeneği göster
facet-show-fewer = Daha az göster
facet-find = Filtrede ara: { $facet }
facet-none = Eşleşen seçenek yok.
facet-by-name = Ada göre sırala
facet-has-estimates = Yıllara, yılı tahminî olan faaliyetler de dâhildir.
facet-country-hint = Bir ülke seçildiğinde bütün ülkeleri ilgilendiren faaliyetler de “bütün ülkeler” etiketiyle gösterilir.
facet-country-hint-documents = Bir ülke seçildiğinde bütün ülkeleri ilgilendiren belgeler de “bütün ülkeler” etiketiyle gösterilir.
regional-leave-out = Bütün ülkeleri ilgilendirenleri hariç tut
span-from = Başlangıç (yıl-ay)
span-to = Bitiş (yıl-ay)
span-title = Tarihler
span-unread = Bu bir tarih değil. Yıl, ay veya gün yazın: 2018, 2018-05 veya 2018-05-14.
span-example = örneğin 2018-05
span-first-year = İlk yıl ({ $year })
span-last-year = Son yıl ({ $year })
span-whole = Projenin tamamı
found-activities = { $n ->
    [0] Faaliyet bulunamadı
    [one] { $n } faaliyet bulundu
   *[other] { $n } faaliyet bulundu
 }
found-activities-of = { $n ->
    [0] { $all } faaliyet arasında eşleşen bulunamadı
    [one] { $all } faaliyet arasında { $n } faaliyet bulundu
   *[other] { $all } faaliyet arasında { $n } faaliyet bulundu
 }
found-documents = { $n ->
    [0] Belge bulunamadı
    [one] { $n } belge bulundu
   *[other] { $n } belge bulundu
 }
found-documents-of = { $n ->
    [0] { $all } belge arasında eşleşen bulunamadı
    [one] { $all } belge arasında { $n } belge bulundu
   *[other] { $all } belge arasında { $n } belge bulundu
 }
chosen-filters = Seçilen filtreler
chosen-text = “{ $text }”
chosen-from = { $date } ve sonrası
chosen-to = { $date } ve öncesi
chosen-between = { $from } – { $to }
chosen-no-regional = yalnızca ülke adı geçenler
remove-filter = Filtreyi kaldır: { $label }
clear-all = Tümünü temizle
ignored-title = Bu adresin bir bölümü anlaşılamadı veya olduğu gibi kullanılmadı:
ignored-item = { $param }: “{ $value }”
ignored-span = { $param }: “{ $value }” aralığının bitişi başlangıcından önce; iki tarihin yeri değiştirildi
empty-title = Bu filtrelerin tümüne uyan kayıt yok
empty-nearest = En yakın sözcükler:
empty-advice = Daha fazla sonuç görmek için birini kaldırın:
empty-without-text = “{ $text }” ifadesi olmadan
empty-without-facet = { $facet } filtresi olmadan
empty-without-span = tarihler olmadan
empty-without-named = bütün ülkeleri ilgilendirenlerle birlikte
empty-would-find = { $n ->
    [one] { $n } sonuç
   *[other] { $n } sonuç
 }
empty-clear = Tüm filtreleri temizle
show-more = { $n } tane daha göster
shown-of = Gösterilen: { $shown } / { $n }
view-label = Görünüm
view-list = Liste
view-table = Tablo
take-title = Sonuçları dışa aktar
take-csv = Tablo (CSV)
take-json = Veri (JSON)
take-calendar = Takvim (.ics)
take-link = Bağlantıyı kopyala
take-page = Tek dosya hâlinde sayfa (.html)
take-page-hint = Sayfa tek dosya hâlindeyken ağ bağlantısı olmadan açılabilir, başkalarına gönderilebilir ve büyütülebilir.
take-copied = Bağlantı kopyalandı.
take-uncopied = Tarayıcı bağlantıyı kopyalamadı; bağlantı adres çubuğunda yer almaktadır.
take-busy = Dosya hazırlanıyor…
take-saved = Dosya hazırlandı ve tarayıcıya iletildi.
take-nothing = Burada bu türde bir dosyaya konulabilecek bir şey yok.
take-failed = Dosya hazırlanamadı. Bağlantı kesilmiş olabilir; tekrar deneyin.
take-undated = { $n ->
    [one] Ayı bilinmeyen { $n } faaliyet takvime alınmamıştır.
   *[other] Ayı bilinmeyen { $n } faaliyet takvime alınmamıştır.
 }
sort-label = Sıralama
sort-best = en iyi eşleşme
sort-date-newest = önce en yeni
sort-date-oldest = önce en eski
sort-title = başlık
sort-place = yer
sort-kind = tür
column-date = Tarih
column-title = Başlık
column-place = Yer
column-kind = Tür
column-countries = Ülkeler
year-heading = { $year }
year-heading-count = { $n ->
    [one] { $n } faaliyet
   *[other] { $n } faaliyet
 }
years-unknown = Yılı bilinmeyenler
activities-title = Faaliyetler
activities-intro = Proje kapsamında nelerin, ne zaman, nerede ve kimler için yapıldığı.
documents-title = Belgeler
documents-intro = Proje kapsamında yayımlanan, hazırlanan veya yararlanılan belgeler ve her birinin mevcut olduğu diller.

## Timeline

timeline-title = Zaman çizelgesi
timeline-help = Bir yıl seçin veya zaman aralığı seçmek için zaman çizelgesi üzerinde sürükleyin. Klavyede: ok tuşlarıyla çizelge üzerinde gezinilir, Shift ve ok tuşuyla zaman aralığı seçilir, Enter ile ay veya yıl seçilir, Escape ile tarihler temizlenir.
timeline-help-title = Zaman çizelgesi nasıl kullanılır
timeline-month = { $month } { $year }: { $n ->
    [0] faaliyet yok
    [one] { $n } faaliyet
   *[other] { $n } faaliyet
 }
timeline-months-label = { $year } yılının ayları
timeline-no-month-count = { $n ->
    [one] ayı bilinmeyen: { $n }
   *[other] ayı bilinmeyen: { $n }
 }
timeline-undated = Yılı bilinmeyenler
timeline-legend = Türler

## One activity

activity-back = Sonuçlara dön
activity-back-all = Tüm faaliyetler
activity-previous = Önceki
activity-next = Sonraki
activity-position = Bu listedeki sırası: { $position } / { $n }
activity-neighbours = Bu listedeki diğer faaliyetler
activity-date = Tarih
activity-place = Yer
activity-countries = Ülkeler
activity-others = Diğer katılanlar
activity-kind = Tür
activity-topic = Konu
activity-partners = Ortaklar
activity-projects = Projeler
activity-participants = Katılımcı sayısı
activity-regional = Bölgesel: projenin bütün ülkelerini ilgilendirir
regional-tag = bütün ülkeler
activity-estimated-note = Hiçbir kaynakta tarih belirtilmemiştir. Yıl, olayların sırasına göre tahmin edilmiştir.
activity-month-note = Kaynakta ay belirtilmiş, gün belirtilmemiştir.
activity-calendar = Takvime ekle (.ics)
activity-calendar-none = Tarihi bilinmediği için takvim kaydı yoktur.
activity-attribution-listed = Kaynakta projenin adı geçmemektedir; faaliyet, projenin kendi listesinde yer almaktadır.
activity-attribution-inferred = Kaynakta projenin adı geçmemektedir. Faaliyetin konusu, yeri ve zamanı, bu projeye ait olduğunu göstermektedir.
activity-unknown = Bu adreste bir faaliyet bulunmamaktadır.
activity-unknown-advice = Faaliyetin adresi değişmiş veya kaydı hatalı olabilir. Tüm faaliyetler arasında arama yapabilirsiniz.

## Documents

documents-in-section = { $n ->
    [one] { $n } belge
   *[other] { $n } belge
 }
document-versions = Diller
document-only-in = Yalnızca { $language }
document-no-link = doğrudan bağlantısı bilinmiyor
document-listed-on = Listelendiği site: { $host }
document-unconfirmed = Doğrulanmamıştır: ait olduğu diziye göre var olması beklenmektedir, ancak ilgili liste sayfasında görülmemiştir.
document-whole = { $host } sitesindeki belge
document-no-versions = Listelenmiş bir dil sürümü yoktur.

## Data and faults

data-title = Veriler
data-intro = Bu portaldaki her şey, herkesin indirip kullanabileceği üç dosyadan alınmaktadır.
data-files = Dosyalar
data-file-broken = yüklenemedi veya eksik
data-file-project = Proje: adlar, temel bilgiler, ülkeler, iletişim bilgileri
data-file-activities = { $n ->
    [one] { $n } faaliyet
   *[other] { $n } faaliyet
 }
data-file-documents = { $n ->
    [one] { $n } belge
   *[other] { $n } belge
 }
data-file-documents-versions = { $n ->
    [one] { $n } dil sürümü
   *[other] { $n } dil sürümü
 }
part-title = { $list }, { $n }. bölüm
parts-label = Bu listenin bölümleri
data-feeds = Takvimler ve akışlar
feed-calendar = Faaliyet takvimi (iCalendar)
feed-news = Faaliyet akışı (Atom)
feed-hint = Ayı bilinmeyen faaliyetler takvimde yer almaz. Her ülke sayfasının kendi takvimi ve akışı vardır.
data-report = Veri raporu
data-report-whole = Verilerde hata bulunmamıştır.
data-report-faults = { $n ->
    [one] Verilerde { $n } hata bulunmuştur:
   *[other] Verilerde { $n } hata bulunmuştur:
 }
data-completeness = Neler biliniyor
data-dated-day = Günü bilinen faaliyetler
data-dated-month = Yalnızca ayı veya yılı bilinen faaliyetler
data-estimated = Yılı tahminî olan faaliyetler
data-undated = Tarihi hiç bilinmeyen faaliyetler
data-linked = Doğrudan bağlantısı olan dil sürümleri
data-unlinked = Doğrudan bağlantısı olmayan dil sürümleri
data-unconfirmed = Doğrulanmamış belgeler
data-of = { $n } / { $all }
data-fields-text = Tarihlerde ISO 8601, ülkelerde ISO 3166-1 (XK eklenerek), dillerde BCP 47 standardı kullanılmaktadır.
data-schema = { $file } şeması
data-changed = son değişiklik: { $date }
data-english-titles = Yalnızca İngilizce olan faaliyet başlıkları
data-english-summaries = Yalnızca İngilizce olan faaliyet özetleri
data-english-documents = Yalnızca İngilizce olan belgeler
data-by-year = Faaliyetler hakkında bilinenler, yıllara göre
data-by-year-hint = O yıl başlayan faaliyetlerin kaçında bu bilgilerin her birinin bulunduğu. Yıl tahminî olabilir.
data-no-year = yılı bilinmeyen
data-day = Kesin gün
data-summary = Özet
data-text = Tam metin
data-missing = Neler eksik
data-unlinked-documents = Bağlantısı bilinmeyen belgeler

lost-activities = { $n ->
    [one] { $n } faaliyet gösterilemedi.
   *[other] { $n } faaliyet gösterilemedi.
 }
lost-documents = { $n ->
    [one] { $n } belge gösterilemedi.
   *[other] { $n } belge gösterilemedi.
 }
lost-file-project = Projeye ilişkin bilgiler yüklenemedi.
lost-file-activities = Faaliyetler yüklenemedi.
lost-file-documents = Belgeler yüklenemedi.
lost-rest-project = Projeye ilişkin bilgilerin yalnızca bir bölümü yüklenebildi.
lost-rest-activities = Faaliyetlerin yalnızca bir bölümü yüklenebildi.
lost-rest-documents = Belgelerin yalnızca bir bölümü yüklenebildi.
lost-part = Sayfanın bu bölümü yüklenemedi.
lost-messages = Bu sayfadaki bazı ifadeler sayfanın dilinde yüklenemedi; bunlar İngilizce gösterilmektedir.
lost-details = Veri raporuna bakın
retry = Tekrar dene

fault-line = { $place }: { $problem } { $consequence }
fault-found = Bulunan: { $found }
fault-file-missing = Dosya yerinde yok.
fault-file-refused = Sunucu dosyayı vermeyi reddetti (durum kodu: { $status }).
fault-file-unreachable = Dosya alınamadı; bağlantı kesilmiş olabilir.
fault-file-empty = Dosya boş.
fault-file-not-text = Dosya, UTF-8 kodlamalı bir metin değil.
fault-file-too-long = Dosya, portalın okuyabileceğinden daha uzun.
fault-too-many-records = Dosyada portalın okuyabileceğinden fazla kayıt var.
fault-file-is-html = Verilerin olması gereken yerde bir web sayfası var.
fault-cut-short = Dosya { $line }. satırda yarım kalıyor.
fault-not-json = Dosya geçerli bir JSON değil: { $line }. satır, { $column }. sütun.
fault-wrong-type = Burada olması gereken: { $expected }.
fault-missing-field = Bu alan eksik bırakılamaz.
fault-unknown-field = Böyle bir alan bilinmiyor. Yanlış yazılmış olabilir mi?
fault-duplicate-id = Bu kimlik (id) başka bir kayıtta zaten kullanılıyor.
fault-bad-id = Kimlik (id) yalnızca a–z arası küçük harf, rakam ve kısa çizgi içerebilir.
fault-unknown-country = Bu ülke, projenin listesinde yok. Ülke kodları AL örneğindeki gibi iki harflidir.
fault-unknown-term = Bu, project.json dosyasındaki “{ $list }” listesinde yok.
fault-bad-language = Bu, “sq” veya “sr-Cyrl” gibi bir dil etiketi değil.
fault-unknown-language = Portalda bu dilin adı tanımlı değil.
fault-bad-date = Bu, 2018-05-14, 2018-05 veya 2018 gibi bir tarih değil.
fault-end-before-start = Bitiş, başlangıçtan önce.
fault-bad-link = Bağlantı https:, http: veya mailto: ile başlamalı ve boşluk içermemelidir.
fault-bad-email = E-posta adresi, çevresinde başka bir şey olmadan ad@example.org gibi yazılır.
fault-too-long = Metin çok uzun.
fault-too-deep = İç içe çok fazla liste var.
fault-unreadable = Bu, okunamayan bir harf veya sayı.
fault-listed-twice = Bu, listede zaten var.
fault-same-slug = Başka bir ad, bundan yalnızca aksan veya noktalama işaretleri bakımından farklı. İkisi aynı mı?
expected-text = tek bir metin veya her dil için bir metin
expected-words = tırnak içinde bir metin
expected-list = köşeli parantez içinde bir liste
expected-object = süslü parantez içinde bir nesne
expected-number = bir tam sayı
expected-number-between = { $least } ile { $most } arasında bir tam sayı
expected-bool = true veya false
expected-tile = sütun ve satır, örneğin [0, 1]
expected-one-of = şunlardan biri ({ $words })
consequence-file-lost = Dosyadaki hiçbir şey gösterilmiyor.
consequence-rest-lost = Dosyanın devamı gösterilmiyor.
consequence-record-lost = Kayıt gösterilmiyor.
consequence-value-lost = Değer dikkate alınmıyor; kaydın geri kalanı gösteriliyor.
consequence-kept = Olduğu gibi kullanılıyor.

## Exports: tables, and how to cite

export-id = Kimlik
export-from = Başlangıç
export-to = Bitiş
export-date = Tarih
export-is-estimated = Yıl tahminî
export-yes = evet
export-no = hayır
export-title-language = Başlığın dili
export-place-country = Yerin bulunduğu ülke
export-summary = Özet
export-sources = Kaynaklar
export-language = Dil
export-language-tag = Dil etiketi
export-format = Biçim
export-bytes = Bayt cinsinden boyut
export-link = Bağlantı
export-listed-on = Listelendiği yer
export-address = Bu portaldaki adresi
export-note = Not
cite = Atıf yap
cite-bibtex = BibTeX
cite-copy = Kopyala
cite-copied = Kopyalandı
cite-marked = Tarayıcı kopyalamadı. Metin, elle kopyalanmak üzere seçildi.
cite-by = { $author } ({ $year })
cite-year-estimated = { $year }, tahminî
cite-year-unknown = tarihsiz
cite-listed-by = Listeleyen: { $project }

## Accessibility

accessibility-title = Erişilebilirlik
accessibility-intro = Bu portal herkesin okuyabilmesi için hazırlanmıştır: eski telefonlarda, ekran okuyucuyla, yalnızca klavyeyle, büyütülerek ve kâğıt üzerinde.
accessibility-can-title = Neler yapabilirsiniz
accessibility-can-size = Her sayfanın üst kısmında %100 ile %200 arasında bir yazı boyutu, daha yüksek kontrast ile satırlar ve harfler arasında daha fazla boşluk seçebilirsiniz. Seçiminiz bu cihazda hatırlanır. Tarayıcının kendi yakınlaştırma ve yazı boyutu işlevleri de kullanılabilir.
accessibility-can-keys = Her şeye klavyeyle ulaşabilirsiniz. Tuşlar aşağıda listelenmiştir.
accessibility-can-dark = Sayfaları, cihazınızın ayarlarına göre açık veya koyu renkte, daha yüksek kontrastla ve daha az hareketle görüntüleyebilirsiniz.
accessibility-can-timeline = Zaman çizelgesiyle yapılan her şeyi, yıl filtresi ve çizelgenin yanındaki iki tarih alanıyla da yapabilirsiniz; listede aynı faaliyetler aynı sırayla yer alır.
accessibility-can-print = Her sayfayı yazdırabilirsiniz: düğme ve benzeri ögeler çıktıda yer almaz, bağlantıların adresleri yazdırılır.
accessibility-status-title = Portal ne ölçüde erişilebilir
accessibility-scope = Bu beyan, portalın bütün dillerdeki bütün sayfalarını kapsamaktadır. Beyanda, Avrupa Birliği tarafından (AB) 2018/1523 sayılı Karar ile kamu kurumlarının beyanları için istenen bölümler yer almaktadır.
accessibility-status = Portal, EN 301 549 sayılı Avrupa standardının dayandığı Web İçeriği Erişilebilirlik Kılavuzu (WCAG) 2.2 ile AA düzeyinde kısmen uyumludur. AAA düzeyinde istenenlerin çoğunu da karşılamaktadır. Eksikler bir sonraki bölümde belirtilmektedir.
accessibility-known-title = Henüz çalışmayanlar
accessibility-known-languages = Arayüz çevirilerinden bazıları, o dili ana dili olarak konuşan bir kişi tarafından henüz gözden geçirilmemiştir; bu durum ilgili sayfaların alt kısmında belirtilmektedir. Faaliyetler ve belgeler, yazıldıkları dilde sunulmaktadır.
accessibility-known-script = JavaScript veya WebAssembly olmadan arama ve filtreler kullanılamaz; yazı boyutu, kontrast ve boşluk seçilemez. Buna karşılık her şey okunabilir, bağlantılar açılabilir ve sayfalar yazdırılabilir.
accessibility-known-people = Ekran okuyucu, braille ekranı veya sesle kontrol kullanan hiç kimse portalı henüz denememiştir. Burada belirtilenler, portalı hazırlayanlara ve bilgisayar programlarına dayanmaktadır.
accessibility-known-months = Zaman çizelgesindeki aylar ve bir adın yanındaki işaret bir başparmaktan daha dardır. Ayların işini iki tarih alanı da görür; işaretin götürdüğü not her sayfanın sonundadır.
accessibility-known-sources = Bağlantı verilen kaynaklar ve belgeler, erişilebilir olmayabilecek başka sitelerde bulunmaktadır.
accessibility-browsers-title = Tarayıcılar ve sürümleri
accessibility-browsers = Arama, filtreler ve sayfanın üst kısmındaki seçenekler için aşağıdaki sürümlerden birinde veya daha yeni bir sürümde bir tarayıcı gerekmektedir. Daha eski tarayıcılar aynı sayfaları bu işlevler olmadan gösterir: okunabilecek hiçbir şey eksik değildir.
accessibility-browsers-name = Tarayıcı
accessibility-browsers-program = Her şeyin çalıştığı ilk sürüm
accessibility-browsers-layout = Her şeyin öngörülen düzende gösterildiği ilk sürüm
accessibility-checked-title = Neler, hangi araçlarla denetlendi
accessibility-checked = Aşağıdaki sayılar, { $date } tarihinde doğrudan portalın testleri tarafından kaydedilmiştir. Bunlardan birini kötüleştiren bir değişiklik testlerden geçemez.
accessibility-checked-engine = { $n ->
    [one] { $browser }: okuyucuların yaptıklarını canlandıran { $n } senaryo, tıklamalar ve tuşlarla uygulanmıştır. Senaryo başarıyla sonuçlanmıştır.
   *[other] { $browser }: okuyucuların yaptıklarını canlandıran { $n } senaryo, tıklamalar ve tuşlarla uygulanmıştır. Tümü başarıyla sonuçlanmıştır.
 }
accessibility-checked-rules = { $tool }: WCAG 2.2 (A, AA ve AAA) kuralları ile iyi uygulama kurallarından oluşan { $rules } kural, { $views } sayfa görünümünde denetlenmiştir: açık renklerde, koyu renklerde ve sistemin zorunlu kıldığı renklerde, iki kat yazı boyutunda, dar ekranda, iki alfabede. Hiçbir kural ihlal edilmemiştir.
accessibility-checked-contrast = { $n } metnin arka planıyla kontrastı, açık ve koyu renklerde, daha yüksek kontrast seçiliyken ve seçili değilken: { $ratio }:1 veya daha iyi.
accessibility-checked-targets = Cümle içinde yer almayan { $n } düğme, alan ve bağlantı: her birine en az { $pixels } × { $pixels } piksellik bir bölgede basılabilir.
accessibility-checked-spacing = Satırlar, sözcükler ve harfler arasında daha fazla boşlukla ve her yazı boyutunda { $n } sayfa görünümü: kesilen veya üstü örtülen hiçbir şey yoktur.
accessibility-checked-paper = A4 ve Letter boyutlarında yazdırılan { $n } sayfa: kesilen hiçbir şey yoktur ve adlara ilişkin not yer almaktadır.
accessibility-checked-told = { $n } sayfa görünümü için ekran okuyucuya iletilenler portalın programıyla birlikte saklanmakta ve bunlardaki her değişiklik incelenmektedir.
accessibility-prepared-title = Bu beyan nasıl hazırlandı
accessibility-prepared = Portalı hazırlayanlar, yukarıdaki denetimlerle portalı kendileri değerlendirmiştir. Bu beyanı en son { $date } tarihinde gözden geçirmişlerdir.
accessibility-enforcement-title = Yanıtımız yardımcı olmazsa
accessibility-enforcement = Bu portalı denetleyen bir makam belirlenmemiştir. Projeyi finanse edenlere veya uygulayanlara başvurun; bunlar genel bakış sayfasında belirtilmektedir.
keys-title = Tuşlar
keys-intro = Tab tuşu, kullanılabilen her ögeye götürür; Enter tuşu veya boşluk çubuğu ögeyi kullanır. Şu tuşların başka işlevleri de vardır:
keys-tab = sayfanın başında: menüyü atlama bağlantısı sunar
keys-escape = açılmış olanı kapatır: diller, arama sonuçları, bu liste; zaman çizelgesinde: tarihleri temizler
keys-arrows = zaman çizelgesinde: çevredeki aylara veya yıllara götürür
keys-ends = zaman çizelgesinde: çizelgenin başına veya sonuna götürür
keys-span = ok tuşuyla birlikte, zaman çizelgesinde: zaman aralığı seçer
keys-single-title = Tek tuşlu kısayollar
keys-single-intro = Bu kısayollar siz açana kadar kapalıdır, çünkü ekran okuyucuların ve sesle kontrolün kullanımını aksatabilirler. Yazı yazmadığınız her yerde çalışırlar. Seçiminiz bu cihazda hatırlanır.
keys-single-on = Kısayolları aç
keys-single-off = Kısayolları kapat
keys-sheet = bu listeyi gösterir
keys-close = Kapat
tested-title = Bilerek bozulanlar
tested-intro = Hangi aşamada ne aksarsa aksasın hiçbir sayfa boş kalmamalıdır. Testler { $date } tarihinde aşağıdakilerin her birini bilerek bozmuş ve sayfayı { $browser } tarayıcısında incelemiştir. Bu liste, testler tarafından otomatik olarak ve İngilizce oluşturulmaktadır.
tested-part = Bozulan öge
tested-fault = Nasıl
tested-outcome = Okuyucunun gördüğü
tested-missing = Liste yüklenemedi.
hostile-title = Bilerek verilen bozuk girdiler
hostile-intro = Bir dosyada veya adreste ne yazarsa yazsın portal durmamalıdır. Testler { $date } tarihinde aşağıdakileri vermiş ve portal hepsine dayanmıştır:
hostile-documents = Rastgele oluşturulmuş veri dosyaları
hostile-addresses = Rastgele oluşturulmuş adresler
hostile-truncations = Her baytından sonra kesilmiş gerçek veri dosyaları
hostile-changes = Tek baytı değiştirilmiş gerçek veri dosyaları
hostile-naughty = Her alanda, programları sıkça bozan metinler
hostile-links = Kılık değiştirmiş yasak bağlantılar
hostile-lists = Hücrelerinde herhangi bir şey bulunan, içe aktarılmış faaliyet listeleri
hostile-limits = Her iki taraftan denenmiş sınırlar
hostile-corpus = Hata arayan programların girdileri, olduğu gibi ve değiştirilmiş olarak
accessibility-report-title = Bize bildirin
accessibility-report = İhtiyacınız olan bir şeye ulaşmanızı engelleyen bir durum varsa proje ofisine yazın veya telefon edin:

## Not found and failures

not-found-title = Böyle bir sayfa yok
not-found-text = Bu adreste bir şey bulunmamaktadır. Şu sayfalar yardımcı olabilir:

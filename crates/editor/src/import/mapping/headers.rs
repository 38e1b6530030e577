//! What people write above the columns of their lists.

use super::Field;

/// The words that say what a column holds, folded, in English, French, Albanian, Bosnian, Montenegrin, Serbian,
/// Macedonian and Turkish.
///
/// The first field of which a header has the words is meant: "activity type" is a kind, though "activity" alone is a
/// title. Of two columns for one field, the one has it whose words come first: a city, rather than a venue.
#[rustfmt::skip]
pub(super) const HEADERS: &[(Field, &[&str])] = &[
    (Field::Source, &[
        "data source", "data sources",
    ]),
    (Field::Kind, &[
        "type", "kind", "lloji", "vrsta", "tip", "tipi", "vid", "tur", "turu", "category", "categorie", "genre",
        "kategoria", "kategorija", "kategori", "format",
    ]),
    (Field::Topic, &[
        "topic", "theme", "tema", "temat", "thematique", "konu", "konusu", "subject", "sujet", "predmet",
        "thematic area", "oblast",
    ]),
    (Field::OtherCountries, &[
        "other countries", "guest countries", "further countries", "autres pays", "vende te tjera",
        "druge zemlje", "ostale zemlje", "druge drzave", "ostale drzave", "drugi zemji", "drugi drzavi",
        "diger ulkeler",
    ]),
    (Field::Countries, &[
        "countries", "vendet", "shtetet", "zemlje", "drzave", "zemji", "drzavi", "ulkeler", "pays concernes",
        "beneficiary", "beneficiaries", "beneficiary country", "participating countries", "project area",
        "project areas", "pays participants", "pays beneficiaires", "zemlje ucesnice", "korisnici", "korisnik",
    ]),
    (Field::PlaceCountry, &[
        "country", "host country", "pays", "shteti", "zemlja", "drzava", "zemja", "ulke", "ulkesi",
    ]),
    (Field::End, &[
        "end", "end date", "ends", "date de fin", "fin", "mbarimi", "perfundimi", "kraj", "zavrsetak",
        "zavrsni datum", "datum zavrsetka", "zavrsuvanje", "bitis", "bitis tarihi", "until", "finish",
    ]),
    (Field::EstimatedYear, &[
        "estimated year", "annee estimee", "procijenjena godina", "procenjena godina", "tahmini yil", "year",
        "annee", "viti", "godina", "yil",
    ]),
    (Field::Date, &[
        "start", "start date", "starts", "begin", "beginning", "debut", "date de debut", "fillimi", "pocetak",
        "datum pocetka", "pocetok", "baslangic", "date", "dates", "data", "datat", "datum", "datumi", "tarih",
        "tarihi", "tarihler", "when", "vreme", "period",
    ]),
    (Field::City, &[
        "city", "town", "ville", "qyteti", "grad", "sehir", "mjesto", "mesto", "place", "lieu", "location",
        "vendi", "yer", "yeri", "venue", "where", "endroit", "vendndodhja", "lokacija",
    ]),
    (Field::Partners, &[
        "partner", "partners", "partenaire", "partenaires", "partnere", "partneret", "partneri", "ortak",
        "ortaklar", "counterpart", "counterparts", "organiser", "organizer", "organisers", "organizers",
        "suorganizator", "paydaslar",
    ]),
    (Field::Source, &[
        "link", "links", "url", "lien", "liens", "lidhja", "veza", "poveznica", "vrska", "baglanti", "source",
        "sources", "burimi", "izvor", "izvori", "kaynak", "kaynaklar", "website", "web page", "web",
    ]),
    (Field::Summary, &[
        "summary", "abstract", "resume", "permbledhje", "permbledhja", "sazetak", "rezime", "ozet",
        "description", "pershkrimi", "opis", "kratak opis", "kratok opis", "aciklama", "about", "content",
        "contenu",
    ]),
    (Field::Notes, &[
        "note", "notes", "remark", "remarks", "comment", "comments", "remarque", "remarques", "commentaire",
        "commentaires", "shenim", "shenime", "verejtje", "napomena", "napomene", "biljeska", "biljeske",
        "beleska", "beleske", "komentar", "zabeleska", "zabeleski", "not", "notlar",
    ]),
    (Field::Title, &[
        "activity title", "project activity", "title of the activity", "event title", "etkinlik adi",
        "faaliyetin adi", "title", "titre", "intitule", "titulli", "naslov", "naziv", "baslik", "name", "nom",
        "emri", "ime", "adi", "activity", "activities", "activite", "activites", "aktiviteti", "aktivitetet",
        "aktivnost", "aktivnosti", "faaliyet", "etkinlik", "event", "events", "evenement", "ngarja", "dogadaj",
        "nastan", "skup",
    ]),
    (Field::Projects, &[
        "project", "projects", "projet", "projets", "projekti", "projekat", "proekt", "proje",
    ]),
    (Field::Id, &[
        "id", "identifier", "slug",
    ]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_they_are_compared() {
        let words = HEADERS.iter().flat_map(|(_, words)| words.iter());
        let others: Vec<&&str> =
            words.filter(|word| crate::written::plain(word) != **word).collect();
        assert_eq!(others, Vec::<&&str>::new());
    }
}

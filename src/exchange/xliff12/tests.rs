//! XLIFF 1.2: what is written for tools, and files as tools leave them.

use super::{inline, read, write};
use crate::exchange::segment::{CodeKind, Segment};
use crate::exchange::xml::{self, Source};
use crate::exchange::{State, Unit, sample};

/// A file with one body.
fn file(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\
         <file original=\"x\" source-language=\"it\" target-language=\"sl\"><body>{body}</body></file></xliff>"
    )
}

fn only(unit: &str) -> Unit {
    sample::only(&file(unit))
}

fn plain(segment: Option<&Segment>) -> Option<String> {
    segment.map(Segment::to_plain)
}

#[test]
fn codes_are_written_as_tools_show_them() {
    let simple = Segment::from_plain("{ $a } <strong>b</strong>\n\n<br>");
    assert_eq!(
        inline::write(&simple),
        "<ph id=\"1\" ctype=\"x-placeable\">{ $a }</ph> \
         <g id=\"2\" ctype=\"bold\" equiv-text=\"&lt;strong&gt;\">b</g>\
         <x id=\"3\" ctype=\"x-paragraph\" equiv-text=\"¶\"/><ph id=\"4\" ctype=\"lb\">&lt;br&gt;</ph>"
    );
    // What an attribute could not carry through every tool, or could not be told from readable text, is content.
    for odd in ["<a href=\"?a&b\">", "<a hre"] {
        let pair =
            Segment(vec![sample::code(1, CodeKind::Open, odd, ""), sample::code(1, CodeKind::Close, "</a>", "")]);
        assert!(inline::write(&pair).starts_with("<bpt id=\"1\" rid=\"1\" ctype=\"link\">&lt;a hre"), "{odd}");
    }
    let crossing = Segment(vec![
        sample::code(1, CodeKind::Open, "<em>", ""),
        sample::code(2, CodeKind::Open, "<strong>", ""),
        sample::code(1, CodeKind::Close, "</em>", ""),
        sample::code(2, CodeKind::Close, "</strong>", ""),
    ]);
    assert_eq!(
        inline::write(&crossing),
        "<bpt id=\"1\" rid=\"1\" ctype=\"italic\">&lt;em&gt;</bpt>\
         <g id=\"2\" ctype=\"bold\" equiv-text=\"&lt;strong&gt;\"><ept id=\"1\" rid=\"1\">&lt;/em&gt;</ept></g>"
    );
}

#[test]
fn states_of_other_tools_are_read_by_their_meaning() {
    for (unit, target, state) in [
        ("", "<target>b</target>", State::Translated),
        ("", "<target state='needs-translation'>b</target>", State::NeedsWork),
        ("", "<target state='needs-translation'/>", State::New),
        ("", "<target state='needs-l10n'>b</target>", State::NeedsWork),
        ("approved='yes'", "<target state='x-checked'>b</target>", State::Reviewed),
        ("", "<target state='x-odd'/>", State::NeedsWork),
        ("", "<target state-qualifier='leveraged-mt'>b</target>", State::NeedsWork),
        ("", "<target state-qualifier='rejected-length'>b</target>", State::NeedsWork),
        ("", "<target state-qualifier='exact-match'>b</target>", State::Translated),
        ("approved='yes'", "<target>b</target>", State::Reviewed),
        ("approved='yes'", "<target state='translated'>b</target>", State::Translated),
        ("approved='no'", "<target state='final'>b</target>", State::Translated),
        ("", "<target state='final'>b</target>", State::Final),
        ("approved='yes'", "", State::New),
    ] {
        let unit = only(&format!("<trans-unit id='k' {unit}><source>a</source>{target}</trans-unit>"));
        assert_eq!(unit.state, state, "{target}");
    }
}

#[test]
fn states_that_nobody_knows_are_told() {
    for (unit, state) in [("", "Translated"), ("approved='yes'", "done"), ("", "x-odd"), ("approved='no'", "x-odd")] {
        let unit =
            format!("<trans-unit id='k' {unit}><source>a</source>\n<target state='{state}'>b</target></trans-unit>");
        let (parcel, told) = sample::received(&file(&unit));
        assert_eq!(parcel.units().next().unwrap().state, State::NeedsWork);
        let message = format!("the state `{state}` is not known, so the text is taken for one that needs work, 3:1");
        assert_eq!(told, [message]);
    }
}

#[test]
fn no_words_are_no_translation() {
    for target in [
        "",
        "<target/>",
        "<target></target>",
        "<target> \n </target>",
        "<target><mrk mtype='seg' mid='1'/></target>",
        "<target>\n<mrk mtype='seg' mid='1'/>\n</target>",
    ] {
        let unit = only(&format!("<trans-unit id='k'><source>a</source>{target}</trans-unit>"));
        assert_eq!((unit.target, unit.state), (None, State::New), "{target}");
    }
    let unit = only("<trans-unit id='k'><source>a</source><target><x id='1'/></target></trans-unit>");
    assert_eq!(unit.target.unwrap().codes().count(), 1);
}

#[test]
fn a_segmented_file_is_put_together() {
    let unit = only(
        "<trans-unit id='k'>
          <source>Uno. <g id='1'>Due.</g></source>
          <seg-source><mrk mtype='seg' mid='0'>Uno.</mrk> <g id='1'><mrk mtype='seg' mid='1'>Due.</mrk></g></seg-source>
          <target>
            <mrk mtype='seg' mid='0'>Ena.</mrk> <mrk mtype='seg' mid='1'><mrk mtype='term'>Dva</mrk>.</mrk>
          </target>
          <count-group name='k'><count count-type='total'>2</count></count-group>
        </trans-unit>",
    );
    assert_eq!(plain(unit.target.as_ref()).unwrap(), "Ena. Dva.");
    assert_eq!((unit.source.text(), unit.state), ("Uno. Due.".into(), State::Translated));
    let half = only(
        "<trans-unit id='k'><source>Uno. Due.</source><target state='translated'><mrk mtype='seg' mid='0'>Ena.</mrk>\
         <mrk mtype='seg' mid='1'/></target></trans-unit>",
    );
    assert_eq!(half.state, State::NeedsWork);
}

#[test]
fn what_tools_add_or_move_does_no_harm() {
    let text = "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:1.2' xmlns:sdl='http://sdl.com/FileTypes/SdlXliff/1.0' version='1.2'>
      <sdl:doc-info><sdl:cmt-defs/></sdl:doc-info>
      <x:file target-language='SL' source-language='it' original='x' sdl:y='z' datatype='x'>
       <x:header><sdl:ref><x:trans-unit id='no'/></sdl:ref></x:header>
       <x:body>
        <x:group><sdl:cxts/><x:group id='g'><x:note from='title'>Title</x:note>
         <x:trans-unit sdl:locktype='Manual' resname='b' id='9b1c' unknown:prefix='y'>
          <x:source><![CDATA[a < b]]> &amp; &#99;</x:source><x:target sdl:conf='y'><sdl:mark>A</sdl:mark></x:target>
          <sdl:seg-defs><sdl:seg id='1' conf='Translated'/></sdl:seg-defs>
          <x:alt-trans><x:target>Machine</x:target></x:alt-trans>
          <x:alt-trans alttranstype='rejected'><x:target>No</x:target></x:alt-trans>
         </x:trans-unit></x:group></x:group>
        <x:trans-unit id='a'><x:source>a</x:source><x:note from='Jan'>Why?</x:note></x:trans-unit>
        <x:trans-unit id='fixed' translate='no'><x:source>ISO 9001</x:source></x:trans-unit>
        <x:bin-unit id='picture'/>
       </x:body></x:file></x:xliff>";
    let (parcel, told) = sample::received(text);
    assert!(told.is_empty(), "{told:?}");
    let shown: Vec<_> = parcel
        .groups
        .iter()
        .map(|group| (group.id.as_str(), group.title.as_str(), group.units.iter().map(|u| u.key.as_str()).collect()))
        .collect();
    assert_eq!(shown, [("g", "Title", vec!["b"]), ("", "", vec!["a"])]);
    let unit = parcel.units().next().unwrap();
    assert_eq!((unit.source.text(), plain(unit.target.as_ref()).unwrap()), ("a < b & c".into(), "A".into()));
    let found = &unit.matches[0];
    assert_eq!((found.percent, found.source.is_empty(), found.target.text()), (0, true, "Machine".into()));
    assert_eq!(unit.matches.len(), 1);
    assert_eq!(parcel.groups[1].units[0].notes[0].text, "Why?");
}

#[test]
fn codes_of_other_tools_are_read() {
    use CodeKind::{Close, Open, Single};
    let unit = only(
        "<trans-unit id='k'><source>\
         <x id='1' equiv-text='{ $n }'/><x id='2'/><x id='3' equiv-text='a picture'/>\
         <bx id='4' rid='r'/>b<ex id='5' rid='r'/>\
         <it id='6' pos='open'>&lt;em></it><it id='7' pos='close'/>\
         <ph id='8'>&lt;img alt='<sub>text</sub>'></ph><g id='INTERPOLATION'>c</g></source></trans-unit>",
    );
    let codes: Vec<_> = unit.source.codes().map(|code| (code.id, code.kind, &*code.syntax, &*code.readable)).collect();
    assert_eq!(
        codes,
        [
            (1, Single, "{ $n }", ""),
            (2, Single, "", ""),
            (3, Single, "", "a picture"),
            (4, Open, "", ""),
            (4, Close, "", ""),
            (6, Open, "<em>", ""),
            (7, Close, "", ""),
            (8, Single, "<img alt='text'>", ""),
            (0, Open, "", ""),
            (0, Close, "", ""),
        ]
    );
}

#[test]
fn faulty_units_are_told_and_the_others_kept() {
    let (parcel, told) = sample::received(&file(
        "\n<trans-unit id='a'><source>1</source></trans-unit>\
         \n<trans-unit id='b'><target>2</target></trans-unit>\
         \n<trans-unit id='c'><source>3<blink>4</blink></source></trans-unit>\
         \n<trans-unit><source>5</source></trans-unit>\
         \n<trans-unit id='d'><source>6</source></trans-unit>\
         \n<trans-unit id='d'><source>7</source></trans-unit>",
    ));
    assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(
        told,
        [
            "the unit has no `<source>`, 4:1, unit `b`",
            "`<blink>` is no inline element of XLIFF 1.2, 5:29, unit `c`",
            "a unit without `id`, 6:1, unit ``",
            "the unit `d` stands in the file more than once, 8:1",
        ]
    );
}

#[test]
fn several_files_are_one_parcel_if_their_languages_are() {
    let unit = |id: &str| format!("<trans-unit id='{id}'><source>a</source></trans-unit>");
    let second = "</body></file><file original='y' source-language='it' target-language='sl'><body>";
    let both = file(&format!("<group id='g'>{}</group>{second}<group id='g'>{}</group>", unit("a"), unit("b")));
    let (parcel, _) = sample::received(&both);
    assert_eq!((parcel.groups.len(), parcel.units().count()), (1, 2));
    let other = both.replacen("target-language=\"sl\"", "target-language=\"de\"", 1);
    let source = Source::decode("x.xlf", other.as_bytes()).unwrap();
    let fault = read(&source, &xml::read::parse(&source).unwrap()).unwrap_err();
    assert!(fault.message.contains("more than one pair of languages"), "{fault:?}");
}

#[test]
fn what_xml_cannot_hold_becomes_a_replacement_character() {
    let mut parcel = sample::parcel();
    parcel.groups[0].units[0].source = sample::text("a\u{1}b\u{ffff}");
    let text = String::from_utf8(write(&parcel)).unwrap();
    assert!(text.contains("<source>a\u{fffd}b\u{fffd}</source>"));
}

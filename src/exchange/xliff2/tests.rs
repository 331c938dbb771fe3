//! XLIFF 2.0: what is written for tools, and files as tools leave them.

use super::inline::{self, Data};
use crate::exchange::segment::{CodeKind, Segment};
use crate::exchange::{State, Unit, sample};

/// A file with these units.
fn file(units: &str) -> String {
    format!(
        "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"it\" trgLang=\"sl\">\
         <file id=\"f\">{units}</file></xliff>"
    )
}

fn only(unit: &str) -> Unit {
    sample::only(&file(unit))
}

#[test]
fn codes_are_written_as_tools_show_them() {
    let simple = Segment::from_plain("{ $a } <strong>b</strong>\n\n");
    assert_eq!(
        inline::write(&simple, &Data::of(&[&simple])),
        "<ph id=\"1\" type=\"ui\" subType=\"xlf:var\" dataRef=\"d1\" disp=\"{ $a }\"/> \
         <pc id=\"2\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d2\" dataRefEnd=\"d3\">b</pc>\
         <ph id=\"3\" type=\"fmt\" subType=\"bindery:paragraph\" dataRef=\"d4\" disp=\"¶\"/>"
    );
    let crossing = Segment(vec![
        sample::code(1, CodeKind::Open, "<em>", ""),
        sample::code(2, CodeKind::Open, "", ""),
        sample::code(1, CodeKind::Close, "</em>", ""),
        sample::code(2, CodeKind::Close, "", ""),
        sample::code(3, CodeKind::Close, "", ""),
    ]);
    assert_eq!(
        inline::write(&crossing, &Data::default()),
        "<sc id=\"1\" type=\"fmt\" subType=\"xlf:i\"/><pc id=\"2\">\
         <ec startRef=\"1\"/></pc><ec id=\"3\" isolated=\"yes\"/>"
    );
}

#[test]
fn states_of_other_tools_are_read_by_their_meaning() {
    for (segment, target, state) in [
        ("", "<target>b</target>", State::Translated),
        ("state='initial'", "<target>b</target>", State::NeedsWork),
        ("state='initial'", "<target> </target>", State::New),
        ("state='initial' subState='bindery:new'", "<target>b</target>", State::New),
        ("state='reviewed' subState='mq:x'", "<target>b</target>", State::Reviewed),
        ("state='final'", "<target>b</target>", State::Final),
        ("", "", State::New),
    ] {
        let unit = only(&format!("<unit id='k'><segment {segment}><source>a</source>{target}</segment></unit>"));
        assert_eq!(unit.state, state, "{segment} {target}");
    }
}

#[test]
fn a_state_that_nobody_knows_is_told() {
    let segment = "\n<segment state='signed-off'><source>a</source><target>b</target></segment>";
    let (parcel, told) = sample::received(&file(&format!("<unit id='k'>{segment}</unit>")));
    assert_eq!(parcel.units().next().unwrap().state, State::NeedsWork);
    assert_eq!(told, ["the state `signed-off` is not known, so the text is taken for one that needs work, 2:1"]);
}

#[test]
fn segments_are_put_together_in_the_order_of_the_translation() {
    let unit = only(
        "<unit id='k'>
           <segment state='final'><source>Uno. </source><target order='3'>Ena.</target></segment>
           <ignorable><source>-</source></ignorable>
           <segment state='translated'><source>Due.</source><target order='1'>Dva.</target></segment>
         </unit>",
    );
    assert_eq!((unit.source.text(), unit.target.unwrap().text()), ("Uno. -Due.".into(), "Dva.-Ena.".into()));
    assert_eq!(unit.state, State::Translated);
    let half = only(
        "<unit id='k'><segment state='final'><source>Uno.</source><target>Ena.</target></segment>\
         <segment><source>Due.</source></segment></unit>",
    );
    assert_eq!((half.target.unwrap().text(), half.state), ("Ena.".into(), State::NeedsWork));
}

#[test]
fn what_tools_add_or_move_does_no_harm() {
    let unit = only(
        "<group id='g' name='Title'><unit xmlns:its='http://www.w3.org/2005/11/its' its:x='y' name='key' id='u1' odd:z='1'>
           <odd:thing><segment/></odd:thing>
           <originalData><data id='x'>{ <cp hex='0024'/>n }</data></originalData>
           <segment><source>a<mrk id='m' type='term'>b</mrk><sm id='s'/>c<em startRef='s'/>\
             <ph id='1' dataRef='x' disp='n: 12'/><ph id='2' dataRef='gone' disp='{ $m }'/>\
             <ph id='30' copyOf='1'/><ph id='note' copyOf='1'/><cp hex='001F'/></source></segment>
         </unit></group>
         <unit id='fixed' translate='no'><segment><source>ISO</source></segment></unit>
         <group id='h' translate='no'><unit id='too'><segment><source>ISO</source></segment></unit></group>",
    );
    let codes: Vec<_> = unit.source.codes().map(|code| (code.id, &*code.syntax, &*code.readable)).collect();
    assert_eq!(codes, [(1, "{ $n }", "n: 12"), (2, "{ $m }", ""), (30, "", ""), (1, "", "")]);
    assert_eq!((unit.key.as_str(), unit.source.text()), ("key", "abc\u{1f}".to_string()));
}

#[test]
fn faulty_units_are_told_and_the_others_kept() {
    let segment = |source: &str| format!("<segment>{source}</segment>");
    let (parcel, told) = sample::received(&file(
        &[
            "",
            &format!("<unit id='a'>{}</unit>", segment("<source>1</source>")),
            "<unit id='b'/>",
            &format!("<unit id='c'>{}</unit>", segment("<target>2</target>")),
            &format!("<unit id='d'>{}</unit>", segment("<source><g id='1'>3</g></source>")),
            &format!("<unit id='e'>{}</unit>", segment("<source><cp hex='FFFFFFFF'/></source>")),
            &format!("<unit id='f'>{}</unit>", segment("<source>4</source>")),
            &format!("<unit id='f'>{}</unit>", segment("<source>4</source>")),
        ]
        .join("\n"),
    ));
    assert_eq!(parcel.units().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(
        told,
        [
            "the unit has no `<segment>`, 3:1, unit `b`",
            "the unit has no `<source>`, 4:14, unit `c`",
            "`<g>` is no inline element of XLIFF 2.0, 5:31, unit `d`",
            "`<cp>` names no character, 6:31, unit `e`",
            "the unit `f` stands in the file more than once, 8:1",
        ]
    );
}

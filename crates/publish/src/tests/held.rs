use super::scope::person;
use super::*;

async fn check_held(bytes: &[u8], code: &str) {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let before = everything(&publisher).await;
    let held = send(&publisher, bytes, day(1)).await;
    assert_eq!((held.outcome, held.generation), (Verdict::Held, None), "{code}");
    assert!(held.reasons.iter().any(|reason| reason.code == code), "{:?}", held.reasons);
    assert_eq!(everything(&publisher).await, before, "nothing changed, byte for byte");

    let again = publisher.process(&admin(), held.upload, &Processing::default(), day(1)).await.unwrap();
    assert_eq!(again, held, "it stays held until somebody says why not");
    let blank = Processing { accept_held: Some("  ".into()), ..Processing::default() };
    let refused = publisher.process(&admin(), held.upload, &blank, day(1)).await;
    assert!(matches!(refused, Err(PublishError::Invalid(_))));
    let accept = Processing { accept_held: Some(" the estate was sold ".into()), ..Processing::default() };
    let accepted = publisher.process(&admin(), held.upload, &accept, day(2)).await.unwrap();
    assert_eq!((accepted.outcome, accepted.generation), (Verdict::Published, Some(2)));
    let history = publisher.history(Some(&super::code(LAMBETH)), 10).await.unwrap();
    assert_eq!(history[0].reason.as_deref(), Some("the estate was sold"));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_file_in_which_too_many_homes_vanish_is_held() {
    check_held(&many(6), "held_too_many_gone").await;
}

#[tokio::test]
async fn a_file_with_too_many_refused_rows_is_held() {
    let refused = b",No reference,\n,None either,\n,Nor here,\n";
    check_held(&[many(10), refused.to_vec()].concat(), "held_too_many_refused").await;
}

#[tokio::test]
async fn a_file_that_ends_in_the_middle_of_a_row_is_held() {
    check_held(&[many(9), b"0010".to_vec()].concat(), "held_cut_short").await;
}

#[tokio::test]
async fn a_last_row_that_is_whole_may_lack_its_line_end() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let whole = many(3);
    let open = whole.strip_suffix(b"\n").unwrap_or(&whole);
    assert_eq!(send(&publisher, open, day(0)).await.outcome, Verdict::Published);
}

#[tokio::test]
async fn a_file_without_homes_is_held() {
    check_held(&csv(&[]), "held_empty").await;
}

#[tokio::test]
async fn up_to_the_brakes_shares_nothing_is_held() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    assert_eq!(send(&publisher, &many(7), day(1)).await.outcome, Verdict::Published);
    // Absent homes are not live: of seven, two may vanish.
    assert_eq!(send(&publisher, &many(4), day(2)).await.outcome, Verdict::Held);
    assert_eq!(send(&publisher, &many(5), day(3)).await.outcome, Verdict::Published);
    let fifth = [many(8), b",No reference,\n,None either,\n".to_vec()].concat();
    assert_eq!(send(&publisher, &fifth, day(4)).await.outcome, Verdict::Published);
}

#[tokio::test]
async fn somebody_elses_file_is_held() {
    let gazetteer = Gazetteer::embedded();
    if gazetteer.by_code(&code(HACKNEY)).is_none() {
        return;
    }
    let homes = |point: (f64, f64)| {
        let provenance = vacancy::Provenance {
            upload: String::new(),
            row: 1,
            first_seen: day(0).into(),
            last_seen: day(0).into(),
        };
        let mut home = Vacancy::new(id(LAMBETH, "1"), provenance);
        let source = vacancy::LocationSource::Postcode;
        home.location = Some(vacancy::Location::new(point.0, point.1, vacancy::Precision::Postcode, source));
        home
    };
    let (brixton, dalston) = ((51.4624, -0.1157), (51.5465, -0.0750));
    let lambeth = code(LAMBETH);
    let check = |points: &[(f64, f64)]| {
        let homes: Vec<Vacancy> = points.iter().map(|point| homes(*point)).collect();
        crate::brakes::elsewhere(&lambeth, &homes, gazetteer, &ingest::Brakes::default())
    };
    assert!(check(&[brixton, dalston]).is_none());
    let held = check(&[brixton, dalston, dalston]).unwrap();
    assert_eq!(held.args["mostly"], "Hackney".into());
}

#[tokio::test]
async fn a_file_that_cannot_be_used_is_refused_and_changes_nothing() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let before = everything(&publisher).await;
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01".to_vec();
    let no_reference = b"Address,Rent\n1 Example Street,100\n".to_vec();
    let every_row_bad = b"Ref,Title,Closes\n,One,\n,Two,\n".to_vec();
    for bytes in [Vec::new(), png, no_reference, every_row_bad, vec![0; 1000]] {
        let outcome = send(&publisher, &bytes, day(1)).await;
        assert_eq!((outcome.outcome, outcome.generation), (Verdict::Refused, None), "{bytes:?}");
        assert!(!outcome.reasons.is_empty());
        assert_eq!(everything(&publisher).await, before);
    }
    let kinds: Vec<Happened> =
        publisher.history(None, 3).await.unwrap().iter().map(|entry| entry.what).collect();
    assert_eq!(kinds, [Happened::Refused; 3]);
    assert_sound(&publisher).await;
}

/// Returns homes 1 to 5 as Lambeth's layout lists them, each with a weekly cost in pence.
fn with_costs(costs: [u64; 5]) -> Vec<Vacancy> {
    let home = |(number, cost): (usize, u64)| {
        let provenance = vacancy::Provenance {
            upload: String::new(),
            row: 1,
            first_seen: day(0).into(),
            last_seen: day(0).into(),
        };
        let mut home = Vacancy::new(id(LAMBETH, &number.to_string()), provenance);
        home.weekly_cost_pence = Some(cost);
        home
    };
    costs.into_iter().enumerate().map(home).collect()
}

#[test]
fn rents_that_only_a_mistake_explains_hold_a_file() {
    let stored = |homes: Vec<Vacancy>| -> Vec<store::Stored> {
        let kept = |record| store::Stored {
            record,
            feed: store::FeedId(1),
            absent_since: None,
            listed: true,
            said: None,
            withheld: false,
            publication: store::PublicationId(1),
        };
        homes.into_iter().map(kept).collect()
    };
    let live = stored(with_costs([12_000, 13_000, 14_000, 15_000, 16_000]));
    let reason = |costs| {
        crate::brakes::rents_out_of_scale(&live, &with_costs(costs)).map(|message| message.code.into_owned())
    };
    assert_eq!(reason([12_600, 13_650, 14_700, 15_750, 16_800]), None, "a rise of a twentieth");
    // One home may change like that; most may not.
    assert_eq!(reason([52_000, 56_333, 14_000, 15_000, 16_000]), None);
    assert_eq!(
        reason([52_000, 56_333, 60_667, 15_000, 16_000]).as_deref(),
        Some("held_rents_monthly_as_weekly")
    );
    assert_eq!(
        reason([1_200_000, 1_300_000, 1_400_000, 1_500_000, 1_600_000]).as_deref(),
        Some("held_rents_hundredfold")
    );
    // With nothing published there are only the bounds of what a rent can be.
    let first = |costs| crate::brakes::rents_out_of_scale(&[], &with_costs(costs));
    assert!(first([12_000, 13_000, 14_000, 15_000, 16_000]).is_none());
    let held = first([1_200_000, 1_300_000, 1_400_000, 1_500_000, 16_000]).unwrap();
    assert_eq!((held.code.as_ref(), &held.args["middle"]), ("held_rents_unlikely", &"£13000.00".into()));
}

#[tokio::test]
async fn a_held_file_is_accepted_or_refused_with_a_reason() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let held = send(&publisher, &many(4), day(1)).await;
    let before = everything(&publisher).await;
    let blank = publisher.refuse(&admin(), held.upload, "  ", day(1)).await;
    assert!(matches!(blank, Err(PublishError::Invalid(_))));
    let stranger = person(1, Role::Publisher, Over::Authority(code(HACKNEY)));
    let foreign = publisher.refuse(&stranger, held.upload, "not mine", day(1)).await;
    assert!(matches!(foreign, Err(PublishError::NotFound(_))));
    let refused = publisher.refuse(&admin(), held.upload, " last year's file ", day(1)).await.unwrap();
    assert_eq!(refused.outcome, Verdict::Refused);
    assert_eq!(refused.reasons[0].code, "refused_by_hand");
    assert_eq!(refused.reasons[0].args["reason"], "last year's file".into());
    let noted = publisher.inner.store.audit(None, 1).await.unwrap();
    assert_eq!(
        (noted[0].action.as_str(), noted[0].detail.as_str()),
        ("refused", "{\"reason\":\"last year's file\"}")
    );
    assert_eq!(everything(&publisher).await, before, "nothing changed, byte for byte");
    // It can no longer be published, by whatever way.
    let again = publisher.accept(&admin(), held.upload, "after all", day(2)).await;
    let told = matches!(&again, Err(PublishError::NotTaken(message)) if message.code == "file_not_held");
    assert!(told, "{again:?}");
    let how = Processing { accept_held: Some("after all".into()), ..Processing::default() };
    assert_eq!(publisher.process(&admin(), held.upload, &how, day(2)).await.unwrap(), refused);

    let other = send(&publisher, &many(5), day(3)).await;
    let waiting =
        publisher.uploads(&admin(), Some(&code(LAMBETH)), Some(Stage::Held), None, 10).await.unwrap();
    assert_eq!(waiting.iter().map(|upload| upload.id).collect::<Vec<_>>(), [other.upload]);
    let accepted = publisher.accept(&admin(), other.upload, "half were let", day(3)).await.unwrap();
    assert_eq!((accepted.outcome, accepted.difference.gone.len()), (Verdict::Published, 5));
    let file = publisher.received_file(&admin(), other.upload).await.unwrap();
    assert_eq!((file.name.as_str(), file.bytes), ("lambeth.csv", many(5)));
    assert!(publisher.received_file(&stranger, other.upload).await.is_err());
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_file_older_than_the_one_published_last_is_held() {
    let made_on = |day: &str, count| [format!("Export of {day},,\n").into_bytes(), many(count)].concat();
    let bench = Bench::new();
    let publisher = bench.open().await;
    let told = send(&publisher, &made_on("2026-05-20", 10), day(0)).await;
    assert_eq!((told.outcome, told.report.exported_on.is_some()), (Verdict::Published, true));
    let held = send(&publisher, &made_on("2026-05-19", 9), day(1)).await;
    assert_eq!((held.outcome, held.reasons[0].code.as_ref()), (Verdict::Held, "held_older"));
    assert_eq!(send(&publisher, &made_on("2026-05-20", 9), day(1)).await.outcome, Verdict::Published);
    assert_eq!(send(&publisher, &many(8), day(2)).await.outcome, Verdict::Published, "it does not say");
}

#[tokio::test]
async fn after_a_rollback_the_file_gone_back_to_is_the_last() {
    let made_on = |day: &str, count| [format!("Export of {day},,\n").into_bytes(), many(count)].concat();
    let bench = Bench::new();
    let publisher = bench.open().await;
    let good = send(&publisher, &made_on("2026-05-20", 10), day(0)).await;
    // Its day is wrong, and so was it.
    send(&publisher, &made_on("2026-05-29", 9), day(0)).await;
    let to = good.publication.unwrap();
    publisher.rollback(&admin(), &code(LAMBETH), None, to, "the wrong file", day(0)).await.unwrap();
    assert_eq!(send(&publisher, &made_on("2026-05-21", 9), day(1)).await.outcome, Verdict::Published);
}

#[tokio::test]
async fn a_held_file_that_a_newer_one_overtook_is_not_accepted() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let held = send(&publisher, &many(4), day(1)).await;
    send(&publisher, &many(9), day(2)).await;
    let late = publisher.accept(&admin(), held.upload, "it was right", day(3)).await;
    assert!(matches!(late, Err(PublishError::NotTaken(ref why)) if why.code == "file_overtaken"), "{late:?}");
    let state = publisher.upload(&admin(), held.upload).await.unwrap().unwrap();
    assert_eq!(state.outcome.unwrap(), held, "why it was held stands");
}

#[tokio::test]
async fn guesses_nobody_asked_for_are_held() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let authority = super::code("E09000009");
    let bytes = b"Reference,Postcode,Bedrooms\n1,W13 9RE,2\n2,W13 9RE,1\n";
    let file = Received { authority: &authority, feed: None, file_name: "unknown.csv", bytes };
    let held = publisher.import(&admin(), file, &Processing::default(), day(0)).await.unwrap();
    let codes: Vec<&str> = held.reasons.iter().map(|reason| reason.code.as_ref()).collect();
    assert_eq!((held.outcome, codes), (Verdict::Held, vec!["held_layout_guessed"]));
    let asked = Processing { layout: LayoutChoice::Infer, ..Processing::default() };
    let asked = publisher.import(&admin(), file, &asked, day(0)).await.unwrap();
    assert_eq!(asked.outcome, Verdict::Published);
}

#[tokio::test]
async fn an_authority_sets_its_own_brakes() {
    let bench = Bench::new();
    let layout = layout(LAMBETH, "lambeth", &[("nightly", "full")]);
    let own = layout.replace("[columns]", "[brakes]\nmost_gone = 60\noff = [\"empty\"]\n[columns]");
    std::fs::write(bench.path().join("authorities/lambeth.toml"), own).unwrap();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    assert_eq!(send(&publisher, &many(4), day(1)).await.outcome, Verdict::Published);
    let all_gone = send(&publisher, &csv(&[]), day(2)).await;
    let codes: Vec<&str> = all_gone.reasons.iter().map(|reason| reason.code.as_ref()).collect();
    assert_eq!(codes, ["held_too_many_gone"]);
    for wrong in ["off = [\"everything\"]", "most_gone = 100", "most_refused = 0"] {
        let wrong = layout.replace("[columns]", &format!("[brakes]\n{wrong}\n[columns]"));
        std::fs::write(bench.path().join("authorities/lambeth.toml"), wrong).unwrap();
        assert!(Authorities::default().overlay(&bench.path().join("authorities")).is_err());
    }
}

//! Who may look at files, decide about them, and put homes right by hand.

use super::super::desk::file_form;
use super::{Row, officers, open};

/// Files: viewers look at their own authority's, publishers decide about them.
pub(super) fn rows() -> Vec<Row> {
    let uploads = "/officers/uploads";
    let upload = "/officers/uploads/{id}";
    let cell = "/officers/uploads/{id}/cell";
    let back = "/officers/publications/{id}/back";
    let looked_at = |path, ask| Row {
        own: officers(200, 200, 200, 200),
        other: officers(404, 404, 404, 200),
        ..open("GET", path, ask, 0)
    };
    let decided = |path, ask| Row {
        own: officers(403, 303, 303, 303),
        other: officers(404, 404, 404, 303),
        ..open("POST", path, ask, 0)
    };
    vec![
        Row {
            own: officers(200, 200, 200, 200),
            other: officers(403, 403, 403, 200),
            ..open("GET", uploads, "/officers/uploads?authority={code}", 0)
        },
        Row {
            own: officers(403, 303, 303, 303),
            other: officers(403, 403, 403, 303),
            form: file_form("{code}", "x.csv", "Ref\n").leak(),
            ..open("POST", uploads, uploads, 0)
        },
        looked_at(upload, "/officers/uploads/{upload}"),
        looked_at("/officers/uploads/{id}/file", "/officers/uploads/{upload}/file"),
        looked_at("/officers/uploads/{id}/annotated", "/officers/uploads/{upload}/annotated"),
        Row {
            own: officers(403, 200, 200, 200),
            other: officers(404, 404, 404, 200),
            ..open("GET", cell, "/officers/uploads/{upload}/cell?cell=A1", 0)
        },
        Row { form: "cell=A1&value={n}", ..decided(cell, "/officers/uploads/{upload}/cell") },
        decided("/officers/uploads/{id}/publish", "/officers/uploads/{waiting}/publish"),
        decided("/officers/uploads/{id}/refuse", "/officers/uploads/{waiting}/refuse"),
        Row {
            own: officers(200, 200, 200, 200),
            other: officers(403, 403, 403, 200),
            ..open("GET", "/officers/publications", "/officers/publications?authority={code}", 0)
        },
        looked_at("/officers/publications/compare", "/officers/publications/compare?of={publication}&of=now"),
        Row {
            own: officers(403, 200, 200, 200),
            other: officers(404, 404, 404, 200),
            ..open("GET", back, "/officers/publications/{publication}/back", 0)
        },
        Row { form: "reason=why", ..decided(back, "/officers/publications/{publication}/back") },
    ]
}

/// What people report: for publishers, since it may say something of a person.
pub(super) fn reports_rows() -> Vec<Row> {
    let (list, one) = ("/officers/reports", "/officers/reports/{id}");
    let close = "/officers/reports/{id}/close";
    vec![
        Row {
            own: officers(403, 200, 200, 200),
            other: officers(403, 403, 403, 200),
            ..open("GET", list, "/officers/reports?authority={code}", 0)
        },
        Row {
            own: officers(404, 200, 200, 200),
            other: officers(404, 404, 404, 200),
            ..open("GET", one, "/officers/reports/{report}", 0)
        },
        Row {
            own: officers(404, 303, 303, 303),
            other: officers(404, 404, 404, 303),
            ..open("POST", close, "/officers/reports/{report}/close", 0)
        },
    ]
}

/// Layouts: publishers say how a file's columns are read.
pub(super) fn layout_rows() -> Vec<Row> {
    let layout = "/officers/uploads/{id}/layout";
    vec![
        Row {
            own: officers(403, 200, 200, 200),
            other: officers(404, 404, 404, 200),
            ..open("GET", layout, "/officers/uploads/{waiting}/layout", 0)
        },
        Row {
            own: officers(403, 303, 303, 303),
            other: officers(404, 404, 404, 303),
            form: "do=look",
            ..open("POST", layout, "/officers/uploads/{waiting}/layout", 0)
        },
        Row {
            // There is no earlier layout to go back to.
            own: officers(403, 404, 404, 404),
            other: officers(404, 404, 404, 404),
            form: "revision=7",
            ..open("POST", "/officers/uploads/{id}/layout/back", "/officers/uploads/{waiting}/layout/back", 0)
        },
    ]
}

/// Homes put right by hand.
pub(super) fn homes_rows() -> Vec<Row> {
    let shown = officers(200, 200, 200, 200);
    let not_theirs = |platform| officers(403, 403, 403, platform);
    let done = |path, form| Row {
        own: officers(403, 303, 303, 303),
        other: not_theirs(303),
        form,
        ..open("POST", path, path, 0)
    };
    let homes = "/officers/homes";
    let correct = "/officers/homes/correct";
    let one = "authority={code}&reference={home}&field=bedrooms&value=3&reason=why";
    vec![
        Row {
            own: shown,
            other: not_theirs(200),
            ..open("GET", homes, "/officers/homes?authority={code}&reference={home}", 0)
        },
        Row {
            own: officers(403, 200, 200, 200),
            other: not_theirs(200),
            ..open("GET", correct, format!("{correct}?{one}").leak(), 0)
        },
        done(correct, one),
        done("/officers/homes/withdraw", "authority={code}&reference={home}&reason=why"),
        done("/officers/homes/restore", "authority={code}&reference={withdrawn}&reason=why"),
    ]
}

/// Who was told what: seen by admins, and by programs that may read; told again by admins, and by programs that may send.
pub(super) fn deliveries_rows() -> Vec<Row> {
    let (only_admins, not_theirs) = (officers(403, 403, 200, 200), officers(403, 403, 403, 200));
    vec![
        Row {
            own: only_admins,
            other: not_theirs,
            ..open("GET", "/officers/deliveries", "/officers/deliveries?authority={code}", 0)
        },
        Row {
            own: officers(403, 403, 303, 303),
            other: officers(403, 403, 404, 303),
            ..open("POST", "/officers/deliveries/{id}/retry", "/officers/deliveries/{delivery}/retry", 0)
        },
        Row {
            own: [401, 401, 401, 401, 401, 403, 200],
            other: [401, 401, 401, 401, 401, 403, 403],
            ..open("GET", "/api/v1/deliveries", "/api/v1/deliveries?authority={slug}", 0)
        },
        Row {
            own: [401, 401, 401, 401, 401, 200, 403],
            other: [401, 401, 401, 401, 401, 404, 403],
            ..open("POST", "/api/v1/deliveries/{id}/retry", "/api/v1/deliveries/{delivery}/retry", 0)
        },
    ]
}

"""What an address of the site looks like."""

from __future__ import annotations

import pytest

from plugins.redirects.addresses import complaint_of, folders_of, has_page, key_of, normal


@pytest.mark.parametrize(
    "address",
    ["/", "/a/", "/aktuell/wlan.html", "/v1.2/", "/Über-uns/", "/artikel,17.html", "/~info/a.pdf"],
)
def test_addresses_of_this_site_are_left_alone(address: str) -> None:
    assert complaint_of(address) is None


@pytest.mark.parametrize(
    ("address", "message", "remedy"),
    [
        (
            "https://alt.example/wlan/",
            "„https://alt.example/wlan/“ ist keine Adresse dieser Website",
            "Nur den Teil ab dem Schrägstrich nach dem Namen schreiben, wie „/wlan/“.",
        ),
        (
            "//alt.example",
            "„//alt.example“ ist keine Adresse dieser Website",
            "Nur den Teil ab dem Schrägstrich nach dem Namen schreiben, wie „/artikel/beispiel/“.",
        ),
        (
            "javascript:alert(1)",
            "„javascript:alert(1)“ ist keine Adresse dieser Website",
            "Nur den Teil ab dem Schrägstrich nach dem Namen schreiben, wie „/artikel/beispiel/“.",
        ),
        ("wlan/", "„wlan/“ beginnt nicht mit „/“", "„/wlan/“ schreiben."),
        (
            "/wlan",
            "Der Adresse „/wlan“ fehlt der Schrägstrich am Ende",
            "„/wlan/“ schreiben; nur Dateien wie „bericht.html“ enden ohne.",
        ),
        (
            "/index.php?id=3",
            "„/index.php?id=3“ enthält „?“, und was dahinter steht, lässt sich nicht umleiten",
            "Nur „/index.php“ schreiben.",
        ),
        (
            "/wlan/#karte",
            "„/wlan/#karte“ enthält „#“, und was dahinter steht, erfährt kein Server",
            "Nur „/wlan/“ schreiben.",
        ),
        (
            "/%C3%9Cber/",
            "„/%C3%9Cber/“ ist verschlüsselt geschrieben",
            "„/Über/“ schreiben.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_a_remedy(address: str, message: str, remedy: str) -> None:
    assert complaint_of(address) == (message, remedy)


@pytest.mark.parametrize(
    "address",
    [
        "/a//b/", "/../etc/", "/a/../b/", "/./a/", "/.git/", "/a/.env", "/a b/", '/a"/', "/a;/",
        "/a{x}/", "/$uri/", "/a\\b/", "/a\nb/", "/*/", "/a'/", "/`a`/", "/<a>/", "/a\u202e/",
    ],
)  # fmt: skip
def test_nothing_that_a_server_could_take_for_its_own_gets_through(address: str) -> None:
    complaint = complaint_of(address)
    assert complaint and "nicht erlaubt" in complaint[0]


def test_one_spelling_of_an_address() -> None:
    assert normal(" /U\u0308ber/ ") == "/Über/"


def test_pages_stand_at_folders_and_html_files_only() -> None:
    assert [has_page(one) for one in ("/a/", "/a.html", "/a.htm", "/a.pdf")] == [
        True, True, True, False,
    ]  # fmt: skip


def test_addresses_of_one_file_have_one_key() -> None:
    assert key_of("/A/") == key_of("/a/index.html") == "a/index.html"
    assert folders_of("a/b/index.html") == ("a", "a/b")

# Generated from the OpenAPI document of Saath. Needs Python 3.11 and nothing else.
import json
from http.cookiejar import CookieJar
from typing import Any, Literal, NotRequired, TypedDict
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

BOUNDARY = "saath-boundary-7f3a91c2"


class Problem(Exception):
    """A refusal (RFC 9457); programs decide by its code."""

    def __init__(self, status: int, told: dict[str, Any]) -> None:
        super().__init__(told.get("code"))
        self.status = status
        self.code = told.get("code")
        self.params = told.get("params", {})
        self.errors = told.get("errors", [])


class Client:
    """Sends requests to one installation and remembers the cookie of the sign-in."""

    def __init__(self, address: str) -> None:
        self._address = address + "SERVER"
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def _send(self, verb: str, path: str, *, query: dict[str, Any], headers: dict[str, Any], body: Any = None, file: bytes | None = None) -> Any:
        filters = urlencode({name: value for name, value in query.items() if value is not None})
        sent = {name: value for name, value in headers.items() if value is not None}
        data = None
        if body is not None:
            sent["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        if file is not None:
            sent["Content-Type"] = f"multipart/form-data; boundary={BOUNDARY}"
            part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n\r\n'
            data = part.encode() + file + f"\r\n--{BOUNDARY}--\r\n".encode()
        request = Request(self._address + path + (f"?{filters}" if filters else ""), data=data, headers=sent, method=verb)
        try:
            with self._opener.open(request) as answer:
                text = answer.read().decode()
                return json.loads(text) if answer.headers.get_content_type() == "application/json" and text else text or None
        except HTTPError as refusal:
            raise Problem(refusal.code, json.loads(refusal.read() or b"{}")) from None



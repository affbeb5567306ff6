"""pysnow: basic and OAuth password login, query builder, create, update, delete, streaming, attachments, errors."""

import os
import sys
import tempfile

import pysnow

HOST = os.environ["INSTANCE_HOST"]
USER, PASSWORD = os.environ["INSTANCE_USER"], os.environ["INSTANCE_PASSWORD"]


def main():
    client = pysnow.Client(host=HOST, user=USER, password=PASSWORD)
    records(client)
    pages(client)
    attachments(client)
    errors(client)
    oauth()


def records(client):
    incidents = client.resource(api_path="/table/incident")
    made = incidents.create(
        payload={"short_description": "pysnow: printer on fire", "urgency": "1", "impact": "1"}
    ).one()
    assert len(made["sys_id"]) == 32, made
    assert made["priority"] == "1", made["priority"]
    assert made["opened_by"]["link"].endswith(made["opened_by"]["value"]), made["opened_by"]

    query = (
        pysnow.QueryBuilder()
        .field("short_description").starts_with("pysnow: printer")
        .AND()
        .field("active").equals("true")
        .AND()
        .field("sys_created_on").order_descending()
    )
    found = incidents.get(query=query, fields=["number", "sys_id"])
    assert found.one() == {"number": made["number"], "sys_id": made["sys_id"]}, found.all()
    assert found.headers["X-Total-Count"] == "1", found.headers

    incidents.parameters.display_value = True
    shown = incidents.get(query={"number": made["number"]}).one()
    assert shown["urgency"] == "1 - High", shown["urgency"]
    incidents.parameters.display_value = False

    changed = incidents.update(query={"number": made["number"]}, payload={"state": "2"}).one()
    assert changed["state"] == "2", changed["state"]

    doomed = incidents.create(payload={"short_description": "pysnow: doomed"}).one()
    gone = incidents.delete(query={"sys_id": doomed["sys_id"]})
    assert gone == {"status": "record deleted"}, gone
    assert incidents.get(query={"sys_id": doomed["sys_id"]}).one_or_none() is None


def pages(client):
    groups = client.resource(api_path="/table/sys_user_group")
    for index in range(5):
        groups.create(payload={"name": "pysnow group %d" % index})
    query = "nameSTARTSWITHpysnow group^ORDERBYname"
    names = [row["name"] for row in groups.get(query=query, stream=True, fields=["name"]).all()]
    assert names == ["pysnow group %d" % index for index in range(5)], names
    page = [row["name"] for row in groups.get(query=query, limit=2, offset=2).all()]
    assert page == ["pysnow group 2", "pysnow group 3"], page


def attachments(client):
    incidents = client.resource(api_path="/table/incident")
    record = incidents.create(payload={"short_description": "pysnow: with a file"}).one()
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("text of the file")
        file.flush()
        made = incidents.attachments.upload(
            sys_id=record["sys_id"], file_path=file.name, name="note.txt"
        ).one()
    assert made["file_name"] == "note.txt", made
    listed = incidents.attachments.get(sys_id=record["sys_id"])
    assert [row["sys_id"] for row in listed] == [made["sys_id"]], listed
    link = client.session.get(made["download_link"])
    assert link.text == "text of the file", link.text


def errors(client):
    try:
        client.resource(api_path="/table/no_such_table").get(query={}).all()
        raise AssertionError("an unknown table must be refused")
    except Exception as error:
        assert "400" in str(error), error
    stranger = pysnow.Client(host=HOST, user=USER, password="wrong")
    try:
        stranger.resource(api_path="/table/incident").get(query={}).all()
        raise AssertionError("a wrong password must be refused")
    except Exception as error:
        assert "401" in str(error), error


def oauth():
    client = pysnow.OAuthClient(
        client_id=os.environ["INSTANCE_CLIENT_ID"],
        client_secret=os.environ["INSTANCE_CLIENT_SECRET"],
        host=HOST,
    )
    client.set_token(client.generate_token(USER, PASSWORD))
    row = client.resource(api_path="/table/sys_user").get(query={"user_name": USER}).one()
    assert row["user_name"] == USER, row


main()
sys.stdout.write("done\n")

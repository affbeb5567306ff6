"""PySNC: GlideRecord over REST, dot-walks, joins, batches, attachments, password and client-credentials login, errors."""

import os
import sys

from pysnc import ServiceNowClient, exceptions
from pysnc.auth import ServiceNowClientCredentialsFlow, ServiceNowPasswordGrantFlow

URL = os.environ["INSTANCE_URL"]
USER, PASSWORD = os.environ["INSTANCE_USER"], os.environ["INSTANCE_PASSWORD"]
CLIENT_ID, SECRET = os.environ["INSTANCE_CLIENT_ID"], os.environ["INSTANCE_CLIENT_SECRET"]


def main():
    client = ServiceNowClient(URL, (USER, PASSWORD))
    record = crud(client)
    queries(client)
    many(client)
    attachments(record)
    errors(client)
    logins()


def crud(client):
    record = client.GlideRecord("incident")
    record.initialize()
    record.short_description = "pysnc: printer on fire"
    record.caller_id = USER
    assert record.insert() is not None
    assert len(record.opened_by) == 32, record.opened_by
    assert record.get_display_value("opened_by") != record.get_value("opened_by")

    again = client.GlideRecord("incident")
    assert again.get("number", record.get_value("number"))
    again.state = 2
    assert again.update() is not None
    assert again.get_display_value("state") == "In Progress", again.get_display_value("state")

    chosen = client.GlideRecord("problem")
    chosen.initialize()
    chosen.set_new_guid_value("c0ffee00c0ffee00c0ffee00c0ffee00")
    chosen.short_description = "pysnc: a chosen sys_id"
    assert chosen.insert() == "c0ffee00c0ffee00c0ffee00c0ffee00", chosen.sys_id
    assert chosen.delete()
    assert not client.GlideRecord("problem").get("c0ffee00c0ffee00c0ffee00c0ffee00")
    return again


def queries(client):
    users = client.GlideRecord("sys_user")
    users.fields = ["user_name", "sys_created_on", "manager.name"]
    users.add_active_query()
    condition = users.add_query("user_name", USER)
    condition.add_or_condition("user_name", "nobody at all")
    users.order_by_desc("sys_created_on")
    users.query()
    assert users.get_row_count() == 1, users.get_row_count()
    assert users.next() and users.get_value("user_name") == USER

    stranger = client.GlideRecord("sys_user")
    stranger.initialize()
    stranger.user_name = "stranger"
    assert stranger.insert() is not None
    joined = client.GlideRecord("sys_user")
    roles = joined.add_join_query("sys_user_has_role", join_table_field="user")
    roles.add_query("role.name", "admin")
    joined.query()
    names = [row.get_value("user_name") for row in joined]
    assert names == ["admin"], names

    related = client.GlideRecord("sys_user")
    related.add_rl_query("sys_user_has_role", "user", "=0")
    related.query()
    assert "stranger" in [row.get_value("user_name") for row in related]
    assert "admin" not in [row.get_value("user_name") for row in related]


def many(client):
    for index in range(7):
        group = client.GlideRecord("sys_user_group")
        group.initialize()
        group.name = "pysnc group %d" % index
        group.insert()
    groups = client.GlideRecord("sys_user_group", batch_size=3)
    groups.add_query("name", "STARTSWITH", "pysnc group")
    groups.order_by("name")
    groups.query()
    names = [row.get_value("name") for row in groups]
    assert names == ["pysnc group %d" % index for index in range(7)], names

    groups.rewind()
    while groups.next():
        groups.description = "changed in one batch"
    groups.update_multiple()
    groups.rewind()
    check = client.GlideRecord("sys_user_group")
    check.add_query("description", "changed in one batch")
    check.query()
    assert check.get_row_count() == 7, check.get_row_count()
    assert groups.delete_multiple()
    check = client.GlideRecord("sys_user_group")
    check.add_query("name", "STARTSWITH", "pysnc group")
    check.query()
    assert check.get_row_count() == 0, check.get_row_count()


def attachments(record):
    url = record.add_attachment("note.txt", "one\ntwo")
    found = record.get_attachments()
    assert len(found) == 1, len(found)
    assert found.next()
    assert found.get_link() == url, (found.get_link(), url)
    assert found.readlines() == ["one", "two"], found.readlines()
    found.delete()
    assert len(record.get_attachments()) == 0


def errors(client):
    try:
        client.GlideRecord("no_such_table").query()
        raise AssertionError("an unknown table must be refused")
    except exceptions.RequestException as error:
        assert "Invalid table" in str(error), error
    try:
        ServiceNowClient(URL, (USER, "wrong")).GlideRecord("incident").query()
        raise AssertionError("a wrong password must be refused")
    except exceptions.AuthenticationException as error:
        assert "Required to provide Auth information" in str(error), error


def logins():
    by_password = ServiceNowClient(URL, ServiceNowPasswordGrantFlow(USER, PASSWORD, CLIENT_ID, SECRET))
    assert by_password.GlideRecord("sys_user").get("user_name", USER)
    by_client = ServiceNowClient(URL, ServiceNowClientCredentialsFlow(CLIENT_ID, SECRET))
    assert by_client.GlideRecord("sys_user").get("user_name", USER)


main()
sys.stdout.write("done\n")

"""aiosnow: typed models, query conditions, nested references, Link paging, attachments, errors."""

import asyncio
import os
import sys
import tempfile

import aiosnow
from aiosnow.exceptions import RequestError
from aiosnow.models import TableModel, fields
from aiosnow.models.table.declared import IncidentModel

HOST = os.environ["INSTANCE_HOST"]
USER, PASSWORD = os.environ["INSTANCE_USER"], os.environ["INSTANCE_PASSWORD"]


class GroupModel(TableModel):
    sys_id = fields.String(is_primary=True)
    name = fields.String()
    active = fields.Boolean()
    sys_created_on = fields.DateTime()


async def main():
    client = aiosnow.Client(HOST, basic_auth=(USER, PASSWORD))
    async with IncidentModel(client, table_name="incident") as incidents:
        await records(incidents)
        await attachments(incidents)
    async with GroupModel(client, table_name="sys_user_group") as groups:
        await pages(groups)
    await errors(client)


async def records(incidents):
    made = await incidents.create(
        {"short_description": "aiosnow: printer on fire", "impact": 1, "urgency": 1}
    )
    assert made.status == 201, made.status
    query = (
        IncidentModel.short_description.starts_with("aiosnow: printer")
        & IncidentModel.active.is_true()
    )
    found = await incidents.get_one(query)
    assert found["number"] == made["number"], found.data
    assert found["impact"].value == "1 - High", found["impact"]
    assert found["sys_created_on"].year >= 2020, found["sys_created_on"]

    changed = await incidents.update(IncidentModel.number == made["number"], {"state": 2})
    assert changed["state"].value == "In Progress", changed["state"]

    doomed = await incidents.create({"short_description": "aiosnow: doomed"})
    gone = await incidents.delete(doomed["sys_id"])
    assert gone.status == 204, gone.status
    left = await incidents.get(IncidentModel.short_description == "aiosnow: doomed")
    assert len(left) == 0, left.data


async def pages(groups):
    for index in range(7):
        await groups.create({"name": "aiosnow group %d" % index})
    query = GroupModel.name.starts_with("aiosnow group")
    names = [record["name"] async for _, record in groups.stream(query, page_size=3)]
    assert sorted(names) == ["aiosnow group %d" % index for index in range(7)], names


async def attachments(incidents):
    record = await incidents.get_one(IncidentModel.short_description.starts_with("aiosnow: printer"))
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "note.txt")
        with open(path, "w") as file:
            file.write("text of the file")
        made = await incidents.upload_file(record["sys_id"], path)
        assert made["size_bytes"] == 16, made.data
        listed = await incidents.get_attachments()
        assert [row["file_name"] for row in listed] == ["note.txt"], listed.data


async def errors(client):
    async with GroupModel(client, table_name="no_such_table") as nothing:
        try:
            await nothing.get()
            raise AssertionError("an unknown table must be refused")
        except RequestError as error:
            assert "Invalid table" in str(error), error


asyncio.run(main())
sys.stdout.write("done\n")

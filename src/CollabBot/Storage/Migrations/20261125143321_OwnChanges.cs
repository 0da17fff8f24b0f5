using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class OwnChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsInformed",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WasAskedForAbsence",
                table: "Participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Otherwise",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Told",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Origin",
                table: "Changes",
                type: "TEXT",
                nullable: false,
                defaultValue: "Person");

            migrationBuilder.AddColumn<string>(
                name: "Original_Direction",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Example",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_ProposedTheme",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Statement",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Original_Why",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Direction",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Example",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_ProposedTheme",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Statement",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Revision_Why",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Typist",
                table: "Changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrivateChats",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateChats", x => new { x.Tenant, x.Person });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes",
                columns: new[] { "Retrospective", "Author" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PrivateChats");

            migrationBuilder.DropIndex(
                name: "IX_Changes_Retrospective_Author",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "IsInformed",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "WasAskedForAbsence",
                table: "Participants");

            migrationBuilder.DropColumn(
                name: "Otherwise",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Told",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Direction",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Example",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_ProposedTheme",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Statement",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Original_Why",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Direction",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Example",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_ProposedTheme",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Statement",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Revision_Why",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "Typist",
                table: "Changes");
        }
    }
}

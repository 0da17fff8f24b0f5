using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CollabBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class MembersWhoLeft : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LeftAt",
                table: "Participants",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "Participants");
        }
    }
}
